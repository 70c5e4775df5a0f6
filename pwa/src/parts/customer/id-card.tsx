import { Icon } from '../actions/icon.tsx'
import { PhoneLink } from '../actions/phone-link.tsx'
import './id-card.css'

interface IdCardProps {
  name: string
  /** The staff number, with its word: 工号 E017. */
  number: string
  /** A `blob:` address of their photo; without one there is a drawing. */
  photo: string | undefined
  /** What the photo shows, for those who can't see it. */
  photoLabel: string
  lines: readonly { readonly label: string; readonly phone: string }[]
}

/** Longer names are set a size smaller, so that no word breaks. */
const longName = 8

/** Who stands at the door, to be read at arm's length, and whom to call about them. */
export function IdCard({ name, number, photo, photoLabel, lines }: IdCardProps) {
  return (
    <div className="id-card">
      {photo ? (
        <img className="id-card-photo" src={photo} alt={photoLabel} />
      ) : (
        <span className="id-card-photo">
          <Icon name="customer" />
        </span>
      )}
      <div className="id-card-who">
        <p className="id-card-name" data-long={name.length > longName || undefined}>
          {name}
        </p>
        <p className="id-card-number digits">{number}</p>
      </div>
      {lines.length > 0 && (
        <dl className="id-card-lines">
          {lines.map(({ label, phone }) => (
            <div key={label} className="id-card-line">
              <dt>{label}</dt>
              <dd className="digits">
                <PhoneLink phone={phone} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
