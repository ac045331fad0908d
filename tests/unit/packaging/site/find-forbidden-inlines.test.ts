import { expect, it } from 'vitest';
import { findForbiddenInlines } from '#packaging/site/find-forbidden-inlines.ts';

it('What the policy would stop in a page is named with its line', () => {
  const html = `<!doctype html>
<p style="color: red">a</p>
<svg><rect style="fill: red" fill="red"></rect></svg>
<template><button onclick="a()">b</button></template>
<a href=" javascript:a()">c</a>`;
  expect(findForbiddenInlines('plan.html', html)).toEqual([
    'plan.html, line 2: <p> has a style attribute. Write a class, or an SVG attribute, instead.',
    'plan.html, line 3: <rect> has a style attribute. Write a class, or an SVG attribute, instead.',
    'plan.html, line 4: <button> has the attribute onclick. Add the listener in a script instead.',
    'plan.html, line 5: a javascript: link. Write a button instead.',
  ]);
});

it('A page without them is fine', () => {
  const html = '<!doctype html><p class="a">on style</p><script>a.onclick = b</script>';
  expect(findForbiddenInlines('plan.html', html)).toEqual([]);
});
