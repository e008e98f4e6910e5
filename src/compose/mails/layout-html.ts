import type { Block, Item } from './block.ts';
import type { Link } from './links.ts';

const font =
  "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const ink = '#1b1f24';
const soft = '#59636e';
const edge = '#d6dbe1';
const accent = '#0b57a4';

// Inline styles carry the light look; the few rules in the head turn it dark where a mail client can.
const dark = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#14171a!important}.card{background:#1d2126!important;border-color:#353b43!important}
.ink{color:#e8ebee!important}.soft{color:#a7b0ba!important}
.quote{border-color:#7fa8d8!important;background:#232a32!important}
.note{background:#3a2f12!important;border-color:#b98a1c!important;color:#f6e3b4!important}
.draft{background:#171a1e!important;border-color:#353b43!important}
.main{background:#8dbcf0!important;border-color:#8dbcf0!important;color:#0d1b2a!important}
.other{border-color:#5b6570!important;color:#cfe1f5!important}.link{color:#8dbcf0!important}
.rule{border-color:#353b43!important}}`;

/**
 * The blocks as one HTML page: one column of at most 640 px, no outside resources, every text escaped.
 * Readable at 390 px and 1,200 px, light and dark.
 */
export function htmlOf(title: string, blocks: readonly Block[]): string {
  const body = blocks.map(htmlOfBlock).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>${escapeHtml(title)}</title>
<style>${dark}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f3f5f7;-webkit-text-size-adjust:100%">
<div class="card ink" style="max-width:640px;margin:0 auto;padding:20px 22px 24px;background:#ffffff;\
border:1px solid ${edge};border-width:0 1px 1px;box-sizing:border-box;color:${ink};${font};\
font-size:16px;line-height:1.5;overflow-wrap:anywhere">
${body}
</div>
</body>
</html>
`;
}

/** `text` with the five characters that mean something in HTML replaced. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

function htmlOfBlock(block: Block): string {
  switch (block.is) {
    case 'lead':
      return p(block.text, 'margin:0 0 14px;font-size:20px;line-height:1.35;font-weight:650');
    case 'heading':
      return `<h2 class="soft rule" style="margin:24px 0 8px;padding-top:14px;border-top:1px solid ${edge};\
font-size:14px;line-height:1.4;font-weight:650;color:${soft}">${escapeHtml(block.text)}</h2>`;
    case 'text':
      return p(block.text, 'margin:0 0 12px');
    case 'small':
      return p(block.text, `margin:18px 0 0;font-size:13px;color:${soft}`, 'soft');
    case 'note':
      return p(
        block.text,
        'margin:0 0 14px;padding:9px 12px;border-left:4px solid #d19a1a;background:#fdf4dc;color:#4d3a06;font-size:15px',
        'note',
      );
    case 'field': {
      const link =
        block.link === undefined ? escapeHtml(block.text) : anchor(block.link, block.text);
      return `<p${sourceOf(block.source)} style="margin:0 0 6px"><strong>${escapeHtml(block.label)}:</strong> ${link}</p>`;
    }
    case 'section':
      return `<p style="margin:10px 0 4px"><strong>${escapeHtml(block.label)}:</strong></p>\n${list(block.items)}`;
    case 'list':
      return list(block.items);
    case 'quote':
      return `<blockquote class="quote" data-source="${escapeHtml(block.source)}" style="margin:8px 0 14px;\
padding:9px 14px;border-left:4px solid ${accent};background:#eef4fa">
<div style="white-space:pre-line">${escapeHtml(block.text)}</div>
<div class="soft" style="margin-top:4px;font-size:13px;color:${soft}"><bdi>${escapeHtml(block.from)}</bdi>, ${escapeHtml(block.at)}</div>
</blockquote>`;
    case 'signature':
      return `<p style="margin:0 0 12px">${escapeHtml(block.words)}<br>${escapeHtml(block.text)}</p>`;
    case 'draft':
      return `<div class="draft" style="margin:0 0 14px;padding:12px 14px;border:1px solid ${edge};\
border-radius:6px;background:#fafbfc;white-space:pre-line;font-size:15px">${escapeHtml(block.text)}</div>`;
    case 'buttons':
      return `<p style="margin:16px 0 8px">${block.links.map(button).join('\n')}</p>`;
    case 'links':
      return block.links
        .map((link) => `<p style="margin:8px 0 0">${anchor(link, link.label)}</p>`)
        .join('\n');
  }
}

function p(text: string, style: string, name = ''): string {
  const attribute = name === '' ? '' : ` class="${name}"`;
  return `<p${attribute} style="${style}">${escapeHtml(text)}</p>`;
}

function list(items: readonly Item[]): string {
  const lines = items.map((item) => {
    return `<li${sourceOf(item.source)} style="margin:0 0 5px">${escapeHtml(item.text)}</li>`;
  });
  return `<ul style="margin:0 0 14px;padding-left:20px">\n${lines.join('\n')}\n</ul>`;
}

function sourceOf(id: string | undefined): string {
  return id === undefined ? '' : ` data-source="${escapeHtml(id)}"`;
}

function anchor(link: Link, words: string): string {
  return isWeb(link.url)
    ? `<a class="link" href="${escapeHtml(link.url)}" style="color:${accent}">${escapeHtml(words)}</a>`
    : escapeHtml(words);
}

function button(link: Link, at: number): string {
  const look =
    at === 0
      ? `background:${accent};border:1px solid ${accent};color:#ffffff`
      : `border:1px solid #b6bec7;color:${accent}`;
  return `<a class="${at === 0 ? 'main' : 'other'}" href="${escapeHtml(link.url)}" style="display:inline-block;\
margin:0 6px 8px 0;padding:10px 16px;border-radius:6px;text-decoration:none;font-weight:600;font-size:15px;\
${look}">${escapeHtml(link.label)}</a>`;
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
