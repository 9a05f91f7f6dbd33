export const appScheme = 'app';
export const appHost = 'p06';
/** The one origin that pages of this program have. */
export const appOrigin = `${appScheme}://${appHost}`;
export const startPage = `${appOrigin}/`;
