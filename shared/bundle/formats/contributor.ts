/** Someone who worked on an edition beside its authors, by name; the roles are MARC's. */
export interface Contributor {
  readonly name: string
  readonly role: 'trl' | 'edt'
}
