import { test } from 'vitest';
import { contentFaults } from '/work/main/src/lib/story/check';
import { factsShown } from '/work/main/src/lib/scenes/shown';
import { scene } from '/work/main/src/lib/scenes/exports';
import { story } from '/work/main/src/lib/story';
test('x', () => {
  const shown = new Set(scene.stateNames.flatMap((s) => factsShown(scene, s, 'en')));
  const ids=/exports|usd-|goods|services|series|belgium-exports/;
  console.log(contentFaults('en', shown).filter(f=>ids.test(f)).slice(0,20));
  try { const c = story('en').chapters.find((c:any)=>c.id==='exports'); for (const s of c!.steps) console.log(s.headline+'\n'+s.paragraphs.map(p=>p.map((x:any)=>x.text).join('')).join('\n')+'\n'); } catch(e){console.log(String(e))}
});
