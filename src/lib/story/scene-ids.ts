/** The scenes of the story. The registry in `scenes/` must define each; the outline names them. */
export type SceneId = 'concession' | 'presence' | 'exports' | 'aid';
