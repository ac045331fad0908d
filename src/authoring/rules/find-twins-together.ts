import type { Rule } from '../check-course.ts';

/** Twins in one lesson check, twins with one key or other options, or a set of one. */
export const findTwinsTogether: Rule = ({ checks, course }) => {
  const all = checks.flatMap(({ file, data, lineOf }) =>
    data.items.flatMap((item, i) =>
      item.twin === undefined
        ? []
        : [{ item, twin: item.twin, file, line: lineOf(['items', i, 'twin']) }],
    ),
  );
  const { items: size } = course.data.completion.finalCheck;
  const bank = checks.find(({ file }) => file === 'checks/final.yaml')?.data.items.length ?? 0;
  const attempts = Math.max(1, Math.floor(bank / size));
  return [...new Set(all.map(({ twin }) => twin))].flatMap((twin) => {
    const [first, ...others] = all.filter((one) => one.twin === twin);
    if (!first) return [];
    const { file, line, item } = first;
    const refuse = (message: string) => ({ file, line, message: `The twins "${twin}" ${message}` });
    if (others.length === 0)
      return [refuse(`are only ${item.id}. Write a second item with the same options.`)];
    const texts = ({ options }: typeof item) => options.map(({ text }) => text).join('\n');
    const unlike = others.find((one) => texts(one.item) !== texts(item));
    const keys = new Set([item.key, ...others.map((one) => one.item.key)]);
    const twice = [first, ...others].find(({ file: its, item: { id } }) => {
      const here = all.filter((one) => one.twin === twin && one.file === its);
      const most = its === 'checks/final.yaml' ? attempts : 1;
      return here.length > most && here[0]?.item.id === id;
    });
    return [
      ...(unlike
        ? [refuse(`differ in their options: ${item.id}, ${unlike.item.id}. Write the same three.`)]
        : []),
      ...(keys.size === 1
        ? [refuse(`all have the key ${item.key}. Change a fact and the key of one.`)]
        : []),
      ...(twice ? [refuse(`stand together in ${twice.file}. Move one to another check.`)] : []),
    ];
  });
};
