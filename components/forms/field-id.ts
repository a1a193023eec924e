/** The id of a field's control in the page: `form` keeps two forms of one page apart. */
export function fieldId(form: string, name: string): string {
  return `${form}-${name.replaceAll('.', '-')}`;
}
