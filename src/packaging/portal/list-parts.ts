/** A software bill of materials as npm writes it (CycloneDX 1.5), as far as it is read here. */
export type Bill = {
  readonly serialNumber?: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly tools?: unknown;
    readonly component: Part;
  };
  readonly components: readonly Part[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};

type Part = {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string };
    readonly expression?: string;
  }[];
};

/**
 * Keeps of a bill what reaches a learner: the dependencies, and the fonts, which are cut at build.
 * Time, serial number and npm's version go, so that the same course makes the same bytes.
 * @param name The name of the course's package; npm takes that of the folder.
 */
export function billOfCourse(bill: Bill, name: string): Bill {
  const { serialNumber: _, ...rest } = bill;
  const { timestamp: _time, tools: _tools, component, ...metadata } = bill.metadata;
  const components = bill.components.filter(reachesLearner);
  const kept = new Set([component['bom-ref'], ...components.map((part) => part['bom-ref'])]);
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
  return {
    ...rest,
    metadata: { ...metadata, component: { ...component, name } },
    components,
    dependencies,
  };
}

/** The list of licences: each part with its licence, then the texts, as the licences ask. */
export function listLicences(
  { components }: Bill,
  textOf: (name: string) => string | undefined,
): string {
  const parts = components.map((part) => ({ ...part, licence: nameLicence(part) }));
  const list = parts.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const texts = parts.map(({ name, version, licence }) => {
    const title = `${name} ${version}`;
    return `${title}\n${'='.repeat(title.length)}\n\n${textOf(name)?.trim() ?? licence}`;
  });
  return `${[list.join('\n'), ...texts].join('\n\n')}\n`;
}

function reachesLearner({ name, properties = [] }: Part): boolean {
  const isForBuilding = properties.some((one) => one.name === 'cdx:npm:package:development');
  return !isForBuilding || name.startsWith('@fontsource-variable/');
}

function nameLicence({ licenses = [] }: Part): string {
  const names = licenses.map(({ license, expression }) => license?.id ?? expression ?? 'unknown');
  return names.join(' and ') || 'unknown';
}
