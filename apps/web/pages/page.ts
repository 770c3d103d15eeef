/** A page to render: its template below views/, what the template shows, and the HTTP status. */
export class Page {
  constructor(
    readonly view: string,
    readonly model: object = {},
    readonly status = 200,
  ) {}
}
