/** The place of an activity on its page, made from its title: "try-repair-the-message". */
export function nameActivity(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ['try', ...words].join('-');
}
