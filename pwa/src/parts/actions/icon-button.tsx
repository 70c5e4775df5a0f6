import { Icon, type IconName } from './icon.tsx'
import './icon-button.css'

interface IconButtonProps {
  icon: IconName
  /** What it does, for those who don't see or know the icon. */
  label: string
  onPress: () => void
  isDisabled?: boolean
}

/** A button that shows only an icon, where words would crowd the screen. */
export function IconButton({ icon, label, onPress, isDisabled }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  )
}
