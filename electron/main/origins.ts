export const SCHEME = 'app'

// Storage belongs to scheme and host: never renamed.
export const UI_ORIGIN = `${SCHEME}://ui`
export const VAULT_ORIGIN = `${SCHEME}://vault`
