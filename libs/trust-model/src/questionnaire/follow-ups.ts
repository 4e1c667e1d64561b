/** The id under which people answer whether an action of the playbook is felt. */
export function followUpItemId(actionId: string): string {
  return `fu-${actionId}`;
}
