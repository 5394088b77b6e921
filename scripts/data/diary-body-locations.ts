/**
 * Makes lib/diary/core/data/body-locations.json from a folder with body_locations.csv: the places of the body a diary names, in
 * English and Spanish, with the words that mean them. The list, the views they are drawn on and the further words are this
 * project's own (2026). Run: node scripts/data/diary-body-locations.ts <folder>
 */
import { folderNamed, writeRows } from "./diary-table.ts";
import { readRows } from "./vaccines-table.ts";

const COLUMNS = ["id", "region", "name_en", "name_es", "side", "synonyms"] as const;

/** Places drawn from behind; those of `both` are drawn from the front too, and `general` ones nowhere. */
const behind = /^(?:(?:upper|mid|lower)-back|buttocks|(?:left|right)-calf)$/;
const both =
  /^(?:head|neck|(?:left|right)-(?:shoulder|upper-arm|elbow|forearm|wrist|hand|thigh|knee|ankle|foot))$/;

/** Words the table does not have, by the end of a place's id. */
const furtherWords: readonly (readonly [place: RegExp, words: string])[] = [
  [/^head$/, "skull;scalp;cefalea;jaqueca;migrana;sien;sienes;craneo"],
  [/-eye$/, "eyes;ojo;ojos"],
  [/-ear$/, "ears;oido;oidos;oreja;orejas;otitis"],
  [/^mouth$/, "lip;gum;labio;labios;lengua;encia;encias"],
  [/^teeth$/, "molar;molars;diente;muela;muelas"],
  [/^nose$/, "sinuses;senos paranasales"],
  [/^jaw$/, "chin;cheek;barbilla;menton;mejilla"],
  [/^throat$/, "tonsil;amigdala;amigdalas;anginas"],
  [/^neck$/, "nuca;cervicales;cervical"],
  [/-shoulder$/, "shoulders;hombro;hombros"],
  [/-upper-arm$/, "upper arm;upper arms;arms;biceps;triceps;brazo;brazos"],
  [/-elbow$/, "elbows;codo;codos"],
  [/-forearm$/, "forearms;lower arm;antebrazo;antebrazos"],
  [/-wrist$/, "wrists;muneca;munecas"],
  [
    /-hand$/,
    "hands;finger;thumbs;palm;knuckles;mano;manos;dedo de la mano;dedos de la mano;dedo;dedos;pulgar",
  ],
  [/^chest$/, "sternum;esternon;corazon"],
  [/-ribs$/, "rib;flank;costilla;costillas;costado;flanco"],
  [/^upper-back$/, "shoulder blade;espalda;omoplato;omoplatos"],
  [/^mid-back$/, "mid back;espalda"],
  [/^lower-back$/, "low back;lumbar spine;espalda;lumbares;zona lumbar;rinones"],
  [/^upper-abdomen$/, "upper stomach;upper abdomen;abdomen;abs;estomago;barriga;tripa;panza;vientre"],
  [/^navel$/, "abdomen;ombligo;barriga;tripa;panza;vientre"],
  [/-abdomen$/, "abdomen;barriga;tripa;panza;vientre"],
  [/^lower-.+-abdomen$/, "lower tummy;lower abdomen;lower belly;lower stomach;bajo vientre"],
  [/^lower-right-abdomen$/, "apendice"],
  [/^groin$/, "pelvis;ingles"],
  [/^genitals$/, "genitales;testicle;testicles;testiculo;testiculos;vulva;penis;pene"],
  [
    /^buttocks$/,
    "glutes;glute;butt;bum;buttocks;tail bone;coccyx;sacrum;gluteo;nalga;nalgas;trasero;coxis;sacro;culo",
  ],
  [/-hip$/, "hips;cadera;caderas"],
  [
    /-thigh$/,
    "thighs;quad;quads;quadriceps;hamstring;hamstrings;leg;legs;muslo;muslos;cuadriceps;isquiotibiales;pierna;piernas",
  ],
  [/-knee$/, "knees;knee cap;kneecap;rodilla;rodillas"],
  [/-shin$/, "shins;leg;legs;espinilla;espinillas;tibia;pierna;piernas"],
  [/-calf$/, "calves;calfs;leg;legs;pantorrilla;pantorrillas;gemelo;gemelos;pierna;piernas"],
  [/-ankle$/, "ankles;achilles;tobillo;tobillos;talon de aquiles"],
  [
    /-foot$/,
    "feet;heels;toe;sole;arch;pie;pies;talon;talones;dedo del pie;dedos del pie;dedo;dedos;planta del pie",
  ],
  [/^skin$/, "eczema;itching;hives;sarpullido;picor;eccema;ronchas"],
  [/^whole-body$/, "body;whole body;everything;full body;cuerpo;por todas partes;todo;cuerpo entero"],
  [/^joints$/, "joint;articulacion;articulaciones"],
  [/^other$/, "otro;otra"],
];

const folder = folderNamed("diary-body-locations.ts");
const rows = readRows(folder, "body_locations.csv", COLUMNS).map((row) => {
  const further = furtherWords.flatMap(([place, words]) => (place.test(row.id) ? words.split(";") : []));
  return {
    id: row.id,
    region: row.region,
    side: row.side,
    views:
      row.region === "general"
        ? []
        : both.test(row.id)
          ? ["front", "back"]
          : [behind.test(row.id) ? "back" : "front"],
    synonyms: [...new Set([...row.synonyms.split(";"), ...further])],
    names: { en: row.name_en, es: row.name_es },
  };
});
writeRows("data/body-locations", "Original list written for this project (2026)", { rows });
