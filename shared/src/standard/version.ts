/** The version of the service standard that new visits begin with. */
export const newestVersion = '1.0'
