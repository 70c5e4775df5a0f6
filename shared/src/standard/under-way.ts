/** On the way, there, or not going at all: what was to be done before leaving is past. */
export const underWay = { any: [{ has: 'departed' }, { has: 'arrived' }, { has: 'ended' }] } as const
