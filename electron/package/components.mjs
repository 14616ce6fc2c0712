/** @typedef {{ name: string, version: string, purl?: string, [field: string]: unknown }} Component */
/** @typedef {{ metadata?: { component?: object }, components?: readonly Component[], [field: string]: unknown }} Sbom */

/**
 * npm lists the production dependencies, but leaves out those that a tool of the development needs too, and Electron, which
 * is what is shipped most of; and to npm the program has the name of the folder it lies in.
 *
 * @param {Sbom} sbom CycloneDX, as `npm sbom` writes it.
 * @param {readonly import('./licences.mjs').Shipped[]} shipped
 * @returns {Sbom}
 */
export function withShipped(sbom, shipped) {
  const listed = sbom.components ?? []
  const known = new Set(listed.map(({ purl }) => purl))
  const more = shipped.map(componentOf).filter(({ purl }) => !known.has(purl))
  const program = { ...sbom.metadata?.component, type: 'application', name: 'tranche' }
  return { ...sbom, metadata: { ...sbom.metadata, component: program }, components: [...listed, ...more] }
}

/** @param {import('./licences.mjs').Shipped} shipped */
function componentOf({ name, version, licence }) {
  return {
    'bom-ref': `${name}@${version}`,
    type: name === 'electron' ? 'framework' : 'library',
    name,
    version,
    scope: 'required',
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ license: { id: licence } }],
  }
}
