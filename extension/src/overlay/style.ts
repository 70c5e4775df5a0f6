/** The overlay's own looks; the page's don't reach it, nor these the page. */
export const style = `
:host { all: initial; }
* { box-sizing: border-box; }
:host, div {
  font: 14px/1.5 system-ui, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  --paper: #fff; --sunk: #f3f5f8; --text: #1b2430; --soft: #566273; --edge: #cfd6df;
  --accent: #1f4e96; --on-accent: #fff; --good: #17703a; --warn: #8a5300; --bad: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :host, div {
    --paper: #1c2430; --sunk: #28323f; --text: #eef2f7; --soft: #b4bfcc; --edge: #48566a;
    --accent: #a9c7ff; --on-accent: #0d1f3d; --good: #7ddc9d; --warn: #ffc877; --bad: #ffb4ab;
  }
}
.panel, .tab { position: fixed; inset-inline-end: 16px; inset-block-end: 16px; z-index: 2147483000;
  background: var(--paper); color: var(--text); border: 1px solid var(--edge); border-radius: 12px;
  box-shadow: 0 8px 28px rgb(0 0 0 / .22); }
.tab { display: flex; align-items: center; gap: 8px; padding: 10px 14px; min-block-size: 44px; font: inherit; cursor: pointer; }
.panel { inline-size: 360px; max-inline-size: calc(100vw - 32px); max-block-size: min(80vh, 720px);
  display: flex; flex-direction: column; overflow: hidden; }
@media (width < 720px) {
  .panel { transition: translate .2s; }
  .panel[data-shows] { translate: 0 calc(100% - 64px); }
}
header > button { font-size: 22px; line-height: 1; }
header { display: flex; align-items: center; gap: 10px; padding: 10px 8px 10px 14px; border-block-end: 1px solid var(--edge); }
h2 { margin: 0; flex: 1; font-size: 15px; line-height: 1.3; overflow-wrap: anywhere; }
/* A subject of any length leaves the panel its room. */
.cut { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
h2 small { display: block; font-weight: 400; color: var(--soft); }
h3 { margin: 0 0 6px; font-size: 12px; font-weight: 600; color: var(--soft); }
.body { overflow: auto; overscroll-behavior: contain; }
section { padding: 12px 14px; }
.body > :not(:empty) ~ :not(:empty) { border-block-start: 1px solid var(--edge); }
p { margin: 0 0 8px; overflow-wrap: anywhere; }
p:empty { display: none; }
ul { margin: 0; padding-inline-start: 18px; }
ul + .primary, .primary + p, ul + p { margin-block-start: 8px; }
.lines { list-style: none; padding: 0; display: grid; gap: 12px; }
.lines > li { overflow-wrap: anywhere; }
.lines > li[data-state="over"] { border-inline-start: 3px solid var(--bad); padding-inline-start: 8px; }
.lines > li[data-state="soon"] { border-inline-start: 3px solid var(--warn); padding-inline-start: 8px; }
.row { display: flex; align-items: center; gap: 8px; flex-wrap: wrap; }
.row > :first-child:not(button) { flex: 1; min-inline-size: 50%; }
.doings { gap: 4px 8px; margin-block-start: 4px; }
.doings > :is(button, .button) { font-size: 13px; padding-inline: 10px; }
.aside { display: flex; margin-inline-start: auto; }
.aside > .quiet { font-size: 13px; color: var(--soft); }
.spoken { flex-basis: 100%; font-size: 12px; color: var(--soft); quotes: none; }
.spoken:is(q) { padding: 8px 10px; border-radius: 8px; background: var(--sunk); color: var(--text); }
.spoken:empty { display: none; }
.clashes { list-style: none; padding: 0; margin-block-start: 4px; color: var(--soft); }
.link { color: var(--accent); display: inline-block; padding-block: 11px; }
.banner { background: color-mix(in srgb, var(--bad) 10%, var(--paper)); border-inline-start: 4px solid var(--bad); }
.banner h3 { font-size: 14px; color: var(--bad); }
.banner form { margin: 0; padding: 0; border: 0; }
.outline { position: fixed; inset: 0 auto auto 0; z-index: 2147482999; pointer-events: none; border: 3px solid var(--accent);
  border-radius: 6px; box-shadow: 0 0 0 3px var(--paper), 0 0 0 9999px rgb(0 0 0 / .18); }
.more { margin-block-start: 8px; }
.more > summary { color: var(--accent); font-size: 13px; margin-block-end: 6px; }
time { font-variant-numeric: tabular-nums; color: var(--soft); white-space: nowrap; }
time[data-over] { color: var(--bad); font-weight: 600; }
details { font-size: 12px; color: var(--soft); }
summary { cursor: pointer; inline-size: max-content; min-block-size: 44px; display: flex; align-items: center; }
cite { font-style: normal; color: var(--soft); }
button, .button { font: inherit; color: var(--accent); background: transparent; border: 1px solid var(--edge);
  border-radius: 8px; padding: 6px 12px; min-block-size: 44px; min-inline-size: 44px; cursor: pointer; text-decoration: none;
  display: inline-flex; align-items: center; justify-content: center; }
button:hover, .button:hover { background: var(--sunk); }
button[aria-pressed="true"] { background: var(--accent); color: var(--on-accent); border-color: var(--accent); }
button:disabled { color: var(--soft); cursor: not-allowed; }
.primary { inline-size: 100%; background: var(--accent); color: var(--on-accent); border-color: var(--accent); font-weight: 600; }
.primary:hover { filter: brightness(1.1); background: var(--accent); }
.quiet { border-color: transparent; padding-inline: 8px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.dot { flex: none; inline-size: 10px; block-size: 10px; border-radius: 50%; background: var(--soft); }
.dot[data-standing="dispatched"] { background: var(--accent); }
.dot[data-standing="incomplete"] { background: var(--warn); }
.dot[data-standing="complete"] { background: var(--good); }
.dot[data-standing="unrecorded"] { background: var(--bad); }
.count { background: var(--bad); color: var(--paper); border-radius: 10px; padding: 0 7px; font-size: 12px; }
.code { inline-size: 100%; max-inline-size: 312px; display: block; background: #fff; padding: 8px; border-radius: 6px; }
.hint { font-size: 12px; color: var(--soft); }
.drop { border: 2px dashed var(--edge); border-radius: 8px; padding: 12px; text-align: center; margin-block-end: 8px; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; margin-block-end: 8px; }
figure { margin: 0; border: 1px solid var(--edge); border-radius: 8px; padding: 6px; }
figure svg, .empty { display: block; inline-size: 100%; block-size: 56px; }
figcaption { font-size: 12px; color: var(--soft); overflow-wrap: anywhere; }
.trouble { color: var(--bad); }
.prompt { inline-size: min(480px, calc(100vw - 32px)); max-block-size: calc(100vh - 32px); overflow: auto; padding: 20px;
  color: var(--text); background: var(--paper); border: 1px solid var(--edge); border-radius: 12px; }
.prompt::backdrop { background: rgb(0 0 0 / .5); }
.prompt h2 { font-size: 18px; margin-block-end: 8px; }
.missing { margin-block-end: 16px; max-block-size: 40vh; overflow: auto; }
.missing section { padding: 4px 0; border: 0; }
form { margin-block-start: 16px; padding-block-start: 12px; border-block-start: 1px solid var(--edge); display: grid; gap: 6px; }
textarea { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 8px; padding: 8px; resize: vertical; }
::placeholder { color: var(--soft); opacity: 1; }
`
