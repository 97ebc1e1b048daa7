import type { FragmentLayer } from 'sigma/rendering';

/** A line around each node, which the library lacks: pale colours need it on a pale ground, and a selected node has a wide one. */
export function layerOutline(): FragmentLayer {
  return {
    name: 'outline',
    uniforms: [],
    attributes: [
      {
        name: 'outlineColor',
        size: 4,
        type: WebGL2RenderingContext.UNSIGNED_BYTE,
        normalized: true,
        source: 'outlineColor',
      },
      { name: 'outlineWidth', size: 1, type: WebGL2RenderingContext.FLOAT, source: 'outlineWidth' },
    ],
    glsl: `
vec4 layer_outline(vec4 v_outlineColor, float v_outlineWidth) {
  float inner = -v_outlineWidth * context.pixelToUV;
  float share = smoothstep(inner - context.aaWidth, inner + context.aaWidth, context.sdf);
  return vec4(v_outlineColor.rgb, v_outlineColor.a * share);
}
`,
  };
}
