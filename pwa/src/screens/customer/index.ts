export { AskConsentScreen } from './ask-consent.tsx'
export { HandoverScreen } from './handover.tsx'
export { SignDataSafetyScreen } from './sign-data-safety.tsx'
