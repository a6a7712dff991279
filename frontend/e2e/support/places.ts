import { resolve } from 'node:path'

export const repository = resolve(import.meta.dirname, '../../..')

/** Screenshots and downloads of the last run; not kept in the repository. */
export const artifacts = resolve(import.meta.dirname, '../.artifacts')

/** The screenshots that the README shows. */
export const docs = resolve(repository, 'frontend/docs')

/** Pictures of places before and after, with a camera's EXIF. */
export const photo = (name: string) => resolve(repository, 'deploy/demo/photos', name)

/** Pictures in formats that not every program knows. */
export const sample = (name: string) => resolve(repository, 'backend/src/test/resources/samples/photos', name)
