/** The photos that samples hold, by the name of their file in `photos/`. */
export const samplePhotos = {
  'desk-before.jpg': {
    hash: 'sha256:6b5c56d9c2957c9a3bb8c192a59ff2d2e58aabd7a6532e8b18ab871836f11228',
    bytes: 55285,
  },
  'case-open.jpg': {
    hash: 'sha256:a6b86458eb2aa7c4a2a323ce61ca75fe5bb27e33c1e12400087262cd4f12cf79',
    bytes: 49150,
  },
  'disk-label.jpg': {
    hash: 'sha256:c371aaab833fcc14524f707784cce48b5689288d287d6057490e8135ffc827ef',
    bytes: 39186,
  },
  'cable.jpg': {
    hash: 'sha256:13d5224076cae65f99be37db937b75bf92aafb591d43f8c302c3b1bfc357f352',
    bytes: 73130,
  },
  'desk-after.jpg': {
    hash: 'sha256:d3c688219a044d24e93483e061fc437e656fc521a75e57b7b205b70f7c5e76d3',
    bytes: 53427,
  },
  'unit-seal.jpg': {
    hash: 'sha256:d80c4ca8e3a66264cc4dd37a130473b0f6dd7aee4c9dc3f49b05e5d5e16e3052',
    bytes: 30940,
  },
} as const
export type SamplePhoto = keyof typeof samplePhotos
