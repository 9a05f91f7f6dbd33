import { StringValueElement, Table, TableProperties, type ITableOptions } from 'docx';

/** A table with an alternative text, which the library has for pictures and charts only. */
export class DescribedTable extends Table {
  constructor(description: string, options: ITableOptions) {
    super(options);
    const properties: unknown = this.root.find((child: unknown) => child instanceof TableProperties);
    if (!(properties instanceof TableProperties))
      throw new Error('A table has no properties to describe it in.');
    properties.addChildElement(new StringValueElement('w:tblDescription', description));
  }
}
