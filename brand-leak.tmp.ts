import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { foreignWords, hitsIn } from './tests/tools/foreignWords';
const [own, site, ...others] = process.argv.slice(2);
const words = foreignWords(own!, others);
const files = readdirSync(site!, { recursive: true, encoding: 'utf8' }).filter((f) => statSync(join(site!, f)).isFile() && /\.(html|js|css|json|svg|txt|xml|webmanifest|csv)$|_headers|htaccess/.test(f));
let pages = 0, hits = 0; const by = new Map<string, [number, string, string]>();
for (const f of files) {
  if (f.endsWith('.html')) pages++;
  for (const h of hitsIn(readFileSync(join(site!, f), 'utf8'), words)) { hits++; const kind = f.endsWith('.js') ? 'js' : f.endsWith('.html') ? 'html' : 'other'; const k = kind + ' ' + h.word; const was = by.get(k); by.set(k, [(was?.[0] ?? 0) + 1, was?.[1] ?? f, was?.[2] ?? h.around]); }
}
console.log({ words: words.length, files: files.length, pages, hits });
for (const [k, v] of [...by].sort()) console.log(k, v);
