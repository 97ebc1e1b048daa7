import type { SDFShape } from 'sigma/rendering';

/** A hexagon that stands on a corner, which the library lacks: the distance to the nearest of its six sides. */
export function sdfHexagon(): SDFShape {
  return {
    name: 'hexagon',
    glsl: `
float sdf_hexagon(vec2 uv, float size) {
  vec2 p = abs(uv);
  float inner = size * 0.8660254;
  return max(p.x, p.x * 0.5 + p.y * 0.8660254) - inner;
}
`,
    uniforms: [],
    inradiusFactor: 0.8660254,
  };
}
