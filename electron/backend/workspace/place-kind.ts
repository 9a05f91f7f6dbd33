/** Where a folder stands: on a disk of this computer, on one across a network, or in a folder that is synchronised. */
export type PlaceKind = 'local' | 'network' | 'synced';

export type System = {
  readonly platform: NodeJS.Platform;
  /** The text of `/proc/self/mountinfo`; empty where there is none. */
  readonly mounts: string;
};

/**
 * Folders of programs that copy single files to another computer: the file of a workspace and its log then arrive
 * apart. What follows the name is an account or an office ("OneDrive - UBND tỉnh", "Dropbox (Cá nhân)").
 */
const syncedName =
  /^(onedrive|dropbox|google ?drive|icloud ?drive|nextcloud|owncloud|pcloud ?drive|megasync|synologydrive|box sync|yandex\.disk)($|[ (-])/u;
/** Google Drive has a letter of its own on Windows, with the name of its first folder in the user's language. */
const syncedDrive =
  /^[a-z]:[\\/](my drive|drive của tôi|shared drives|bộ nhớ dùng chung|मेरी ड्राइव|میری ڈرائیو|můj disk)($|[\\/])/u;
/** Where macOS keeps what its clouds hold. */
const syncedFolder = /\/library\/(cloudstorage|mobile documents)(\/|$)/u;
/** `\\server\share`, also with slashes and in the long form; `\\?\C:\` and `\\.\C:\` are disks of this computer. */
const sharePath = /^[\\/]{2}(?:\?[\\/]unc[\\/]|(?![?.][\\/]))[^\\/]/u;

const networkTypes: ReadonlySet<string> = new Set(
  '9p afs afpfs beegfs ceph cifs coda davfs glusterfs gpfs lustre ncpfs nfs nfs4 orangefs prl_fs smb3 smbfs vboxsf virtiofs vmhgfs'.split(
    ' ',
  ),
);
/** FUSE serves networks and clouds, but also disks of this computer that the kernel does not know. */
const localFuse =
  /^fuse\.(bindfs|encfs|exfat|ext4|fuse-overlayfs|gocryptfs|lxcfs|mergerfs|ntfs-3g|ntfs|snapfuse|squashfuse|veracrypt)$/u;
const syncedFuse = /drive|dropbox|insync|icloud|rclone/u;

/** Looks at names alone, and says `local` where nothing speaks against it. */
export function placeKind(folder: string, { platform, mounts }: System): PlaceKind {
  const path = folder.normalize('NFC').toLowerCase();
  if (isSyncedPath(path, platform)) return 'synced';
  if (platform === 'win32') return sharePath.test(path) ? 'network' : 'local';
  return kindOfType(typeOfMount(folder, mounts));
}

function isSyncedPath(path: string, platform: NodeJS.Platform): boolean {
  if (platform === 'win32' && syncedDrive.test(path)) return true;
  if (platform === 'darwin' && syncedFolder.test(path)) return true;
  const names = path.split(platform === 'win32' ? /[\\/]/u : '/');
  return names.some((name) => syncedName.test(name));
}

function kindOfType(type: string): PlaceKind {
  if (networkTypes.has(type)) return 'network';
  if (!/^fuse(\.|$)/u.test(type) || localFuse.test(type)) return 'local';
  return syncedFuse.test(type) ? 'synced' : 'network';
}

/** The file system that the folder stands on: the mount with the longest path above it, of equals the last. */
function typeOfMount(folder: string, mounts: string): string {
  let found = { point: '', type: '' };
  for (const line of mounts.split('\n')) {
    const [before = '', after = ''] = line.split(' - ');
    const point = withoutEscapes(before.split(' ')[4] ?? '');
    if (point === '' || !isAbove(point, folder) || point.length < found.point.length) continue;
    found = { point, type: after.split(' ')[0] ?? '' };
  }
  return found.type;
}

function isAbove(point: string, folder: string): boolean {
  return point === '/' || folder === point || folder.startsWith(`${point}/`);
}

/** The kernel writes a space as `\040`. Bytes of letters beyond ASCII stand as they are. */
function withoutEscapes(text: string): string {
  return text.replace(/\\([0-7]{3})/gu, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}
