/** @typedef {{ name: string, version: string, [field: string]: unknown }} Component */
/** @typedef {{ metadata?: { component?: object }, components?: readonly Component[], [field: string]: unknown }} Sbom */

/**
 * npm lists the production dependencies. Electron is none of them to npm, but it is what is shipped most of; and to npm the
 * program has the name of the folder it lies in.
 *
 * @param {Sbom} sbom CycloneDX, as `npm sbom` writes it.
 * @param {string} version Electron's.
 * @returns {Sbom}
 */
export function withElectron(sbom, version) {
  const purl = `pkg:npm/electron@${version}`
  const electron = {
    'bom-ref': `electron@${version}`,
    type: 'framework',
    name: 'electron',
    version,
    scope: 'required',
    purl,
    licenses: [{ license: { id: 'MIT' } }],
  }
  const program = { ...sbom.metadata?.component, type: 'application', name: 'tranche' }
  return {
    ...sbom,
    metadata: { ...sbom.metadata, component: program },
    components: [...(sbom.components ?? []), electron],
  }
}
