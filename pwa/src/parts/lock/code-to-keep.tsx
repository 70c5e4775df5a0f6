import './code-to-keep.css'

/** A code to be written down, group by group: `7K3F-2QXA-…`. A hyphen joins groups. */
export function CodeToKeep({ code, label }: { code: string; label: string }) {
  return (
    <p className="code-to-keep">
      <span className="heard-only">{label}</span>
      {code.split('-').map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
        <span key={at}>{group}</span>
      ))}
    </p>
  )
}
