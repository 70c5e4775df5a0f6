/** Options of the host for another build than the usual one, while that is being worked on. */
export const otherBuild = process.env.COUNTERSIGN_DIST ? ['--dist', process.env.COUNTERSIGN_DIST] : []
