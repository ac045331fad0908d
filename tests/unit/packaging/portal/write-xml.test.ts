import { expect, it } from 'vitest';
import { writeXml, xml } from '#packaging/portal/write-xml.ts';

it('XML is written with signs that cannot end it, indented, and empty elements closed', () => {
  const root = xml('a', { b: '"<&>"' }, [xml('c', {}, '1 < 2 & "3"'), xml('d', { e: 'f' })]);
  expect(writeXml(root)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<a b="&quot;&lt;&amp;&gt;&quot;">
  <c>1 &lt; 2 &amp; &quot;3&quot;</c>
  <d e="f"/>
</a>
`);
});
