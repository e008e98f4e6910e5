/**
 * First names of German-speaking people, folded. A name that is also an ordinary capitalised word ("Ernst", "Mark")
 * is left out: what stands behind it may be anything.
 */
export const germanFirstNames: ReadonlySet<string> = new Set(
  `adam adrian agnes albert albrecht alex alexander alexandra alfons alfred alice alina alois andi andre andrea andreas
  angela angelika anika anita anja anke anna annalena anne anneliese annemarie annette anni ansgar anton antonia armin
  arne arno arnold artur astrid august axel barbara bastian beat beate beatrice beatrix benedikt benjamin bernd bernhard
  bert berta bettina bianca birgit bjorn boris brigitte britta bruno burkhard carina carl carla carmen carola caroline
  carsten caspar cedric celine charlotte chiara christa christian christiane christina christine christoph christopher
  clara claudia claus clemens conny conrad corinna cornelia cornelius dagmar daniel daniela dario david denise dennis
  detlef diana dieter dietmar dietrich dirk dominic dominik dora doris dorothea eberhard eckhard edgar edith eduard egon
  elena elfriede elias elisa elisabeth elke ella ellen elli elsa elvira emil emilia emma erhard eric erich erik erika
  erwin esther eugen eva evelyn ewald fabian fabienne felix ferdinand flora florian frank franz franziska franzi frauke
  freddy frida frieda friederike friedrich fritz gabi gabriel gabriela gabriele georg gerald gerd gerda gerhard gerlinde
  gernot gero gertraud gertrud gisela gottfried greta gudrun guido gunda gunter gunther gustav hanna hannah hannelore
  hannes hans hansjorg harald harry hartmut hedwig heide heidi heike heiko heiner heinrich heinz helen helena helene
  helga helmut hendrik henning henrik henriette herbert hermann hermine hilde hildegard holger horst hubert hugo ilona
  ilse imke ina ines inga inge ingeborg ingo ingrid irene iris irma irmgard isabel isabella isabelle isolde ivo jacqueline
  jakob jan jana janina janine jannik jasmin jennifer jens jessica joachim jochen johann johanna johannes jonas jonathan
  jorg josef josefine joseph judith julia julian juliane julius jurg jurgen justus jutta kai karin karina karl karla
  karoline karsten kaspar katharina kathrin katja katrin kerstin kevin kilian kim klara klaus klemens knut konrad konstantin
  korbinian kristin kristina lara larissa lars laura lea lena leni leo leon leonhard leonie leopold lia liane lilli lina
  linda linus lisa lorenz lothar louis louisa luca lucas lucia ludwig luis luisa lukas lutz lydia magda magdalena maja
  malte manfred manuel manuela marc marcel marco marcus mareike margarete margit margot maria marianne marie marina mario
  marion marius marko markus marlene marlies martha martin martina mathias mathilde matthias max maximilian mechthild
  melanie mia michael michaela michel mike miriam mirko mona monika moritz nadine nadja natalie natascha nico nicolas nicole
  niklas nikolaus nils nina nora norbert norman olaf ole oliver olivia ortrud oskar oswald otmar ottmar otto pascal patricia
  patrick paul paula pauline peer petra peter philip philipp pia rahel raimund rainer ralf ramona raphael rebecca regina
  regula reiner reinhard reinhold renate rene resi reto ricarda richard rita robert roland rolf roman ronald ronja rosemarie
  roswitha roy rudi rudiger rudolf rupert ruth sabine sabrina samuel sandra sandro sara sarah sascha sebastian selina sepp
  sergio siegfried sigrid silke silvan silvia simon simona simone sina sofia sonja sonke sophia sophie stefan stefanie steffen
  steffi stephan stephanie susanne susi sven svenja swantje sybille sylvia tamara tania tanja tatjana thea theo theodor theresa
  therese thilo thomas thorsten tilman tim timo tina tobias tom toni torben torsten traudl ueli ulf uli ulla ulli ulrich
  ulrike urs ursula ursina uschi ute uwe valentin valerie vanessa vera verena veronika viktor viktoria vincent volker
  walburga walter waltraud wanda werner wiebke wilfried wilhelm willi wolfgang wolfram yannick yvonne zoe`.split(
    /\s+/,
  ),
);
