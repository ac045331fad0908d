type Names = Readonly<Record<string, string>>;
type ImportMap = {
  readonly imports?: Names;
  readonly scopes?: Readonly<Record<string, Names>>;
  readonly integrity?: Names;
};

/** Returns an import map with every address replaced by what the function returns for it. */
export function changeImportMap(text: string, change: (address: string) => string): string {
  const { imports, scopes, integrity, ...rest } = JSON.parse(text) as ImportMap;
  const changeTargets = (names: Names): Names =>
    mapEntries(names, (name, address) => [name, change(address)]);
  return JSON.stringify({
    ...rest,
    ...(imports && { imports: changeTargets(imports) }),
    ...(scopes && {
      scopes: mapEntries(scopes, (scope, names) => [change(scope), changeTargets(names)]),
    }),
    ...(integrity && {
      integrity: mapEntries(integrity, (address, hash) => [change(address), hash]),
    }),
  });
}

function mapEntries<T>(
  entries: Readonly<Record<string, T>>,
  change: (key: string, value: T) => [string, T],
): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => change(key, value)));
}
