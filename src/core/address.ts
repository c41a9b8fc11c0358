/** The address of the folder that a file stands in. */
export function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/'));
}
