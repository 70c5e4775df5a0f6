/** The picker's own looks; the page's don't reach it, nor these the page. */
export const style = `
:host { all: initial; }
* { box-sizing: border-box; }
:host, .picker {
  font: 15px/1.5 system-ui, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  --paper: #fff; --sunk: #f3f5f8; --text: #1b2430; --soft: #566273; --edge: #cfd6df; --line: #8a96a6;
  --accent: #1f4e96; --on-accent: #fff; --good: #17703a; --warn: #8a5300; --warn-paper: #fff4e0; --bad: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :host, .picker {
    --paper: #1c2430; --sunk: #28323f; --text: #eef2f7; --soft: #b4bfcc; --edge: #48566a; --line: #6b7a90;
    --accent: #a9c7ff; --on-accent: #0d1f3d; --good: #7ddc9d; --warn: #ffc877; --warn-paper: #3a2f1a; --bad: #ffb4ab;
  }
}
.picker { color: var(--text); }
.glass { position: fixed; inset: 0; z-index: 2147483640; cursor: crosshair; }
.outline { position: fixed; z-index: 2147483641; pointer-events: none; border: 3px solid #1f4e96; border-radius: 4px;
  background: rgb(31 78 150 / .12); box-shadow: 0 0 0 2px #fff; }
.outline.none { border-color: #8a96a6; background: rgb(138 150 166 / .12); }
.tag { position: fixed; z-index: 2147483642; pointer-events: none; max-inline-size: min(420px, 90vw); padding: 4px 10px;
  border-radius: 6px; background: #1b2430; color: #fff; font-size: 14px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.card, .sheet { position: fixed; z-index: 2147483643; display: flex; flex-direction: column; background: var(--paper);
  border: 1px solid var(--edge); border-radius: 14px; box-shadow: 0 12px 40px rgb(0 0 0 / .28); overflow: hidden; }
.card { inset-block-end: 16px; inset-inline-end: 16px; inline-size: 400px; max-inline-size: calc(100vw - 32px);
  max-block-size: calc(100vh - 32px); }
.card[data-side="start"] { inset-inline: 16px auto; }
.sheet { inset-inline: 16px; inset-block-end: 16px; max-inline-size: 1120px; margin-inline: auto; max-block-size: min(56vh, 560px); }
header { display: flex; align-items: center; gap: 4px; padding: 4px 6px 4px 18px; background: var(--sunk); border-block-end: 1px solid var(--edge); }
header p { flex: 1; font-size: 13px; color: var(--soft); }
.body { padding: 16px 18px; display: grid; gap: 12px; overflow: auto; overscroll-behavior: contain; }
h2 { margin: 0; font-size: 18px; line-height: 1.35; }
p { margin: 0; overflow-wrap: anywhere; }
.soft { color: var(--soft); font-size: 14px; }
.badge { justify-self: start; padding: 0 10px; border-radius: 10px; font-size: 13px; background: var(--sunk); color: var(--soft); }
.badge.needed { background: var(--accent); color: var(--on-accent); }
.live { min-block-size: 78px; padding: 10px 12px; border-radius: 10px; background: var(--sunk); overflow-wrap: anywhere; }
.live b { display: block; font-size: 16px; max-block-size: 4.5em; overflow: hidden; }
.live small { color: var(--soft); font-size: 13px; }
[hidden] { display: none !important; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
.row.ends { justify-content: space-between; }
button, select { min-block-size: 44px; padding: 8px 14px; font: inherit; color: var(--accent); background: var(--paper);
  border: 1px solid var(--line); border-radius: 10px; cursor: pointer; }
button:hover { background: var(--sunk); }
button:disabled { color: var(--soft); border-color: var(--edge); cursor: not-allowed; }
.primary { background: var(--accent); color: var(--on-accent); border-color: var(--accent); font-weight: 600; }
.primary:hover { background: var(--accent); filter: brightness(1.1); }
.primary:disabled { background: var(--sunk); color: var(--soft); border-color: var(--edge); filter: none; }
.quiet { border-color: transparent; background: transparent; padding-inline: 10px; font-size: 14px; white-space: nowrap; }
.icon { min-inline-size: 44px; padding-inline: 0; border-color: transparent; background: transparent; font-size: 20px; line-height: 1; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
summary { min-block-size: 44px; align-content: center; cursor: pointer; color: var(--accent); font-size: 14px; }
dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: 4px 12px; font-size: 14px; max-block-size: 24vh; overflow: auto; }
dt { color: var(--soft); }
dd { margin: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tablebox { overflow: auto; overscroll-behavior: contain; border-block: 1px solid var(--edge); }
table { border-collapse: separate; border-spacing: 0; inline-size: 100%; font-size: 14px; }
th, td { text-align: start; padding: 1px 12px; border-block-end: 1px solid var(--edge); vertical-align: middle; }
thead tr > * { position: sticky; inset-block-start: 0; z-index: 1; background: var(--sunk); font-weight: 600; white-space: nowrap; padding-block: 6px; }
.name { display: inline-block; }
.name::first-letter, dt::first-letter { text-transform: uppercase; }
tbody th { font-weight: 600; min-inline-size: 120px; }
tbody th small { display: block; font-weight: 400; color: var(--warn); }
tbody tr[data-doubt] { background: var(--warn-paper); }
tbody tr:last-child > * { border-block-end: 0; }
.value { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; overflow-wrap: anywhere; max-inline-size: 240px; }
.none { color: var(--soft); }
.tools { white-space: nowrap; inline-size: 1%; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; padding: 12px 18px; }
.bar > :first-child { flex: 1; min-inline-size: 220px; }
.bar > select { max-inline-size: 320px; margin-inline-end: auto; }
.ways { display: grid; gap: 8px; margin: 0; padding: 0; list-style: none; max-block-size: 40vh; overflow: auto; }
.ways > li { padding: 8px 8px 8px 14px; border: 1px solid var(--edge); border-radius: 10px; }
.ways .head { display: flex; align-items: center; gap: 8px; }
.ways .head b { flex: 1; overflow-wrap: anywhere; }
fieldset { margin: 0; padding: 0; border: 0; }
legend { padding: 0; font-size: 14px; color: var(--soft); }
label.tick { display: flex; align-items: center; gap: 10px; min-block-size: 44px; cursor: pointer; }
input[type=checkbox] { inline-size: 22px; block-size: 22px; margin: 0; accent-color: var(--accent); }
.trouble { color: var(--bad); }
.trouble:empty { display: none; }
.sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 600px) { .card { inset-inline: 8px !important; inset-block-end: 8px; inline-size: auto; max-block-size: 60vh; } .sheet { inset-inline: 8px; } }
`
