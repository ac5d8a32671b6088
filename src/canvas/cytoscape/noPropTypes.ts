/*
 * Stands in for prop-types, with which react-cytoscapejs describes its properties: React has not read such descriptions
 * since its version 19.
 */

export default new Proxy({}, { get: () => () => null });
