import { describe, expect, it } from 'vitest';
import type { SignalKind } from '../../src/domain/signal.ts';
import { raisingKinds } from './signals-of.ts';

const found = (ownWords: string): readonly SignalKind[] => raisingKinds('fr', ownWords);

const fires: Readonly<Partial<Record<SignalKind, readonly string[]>>> = {
  'cancellation-threat': [
    'Si ça ne bouge pas d’ici vendredi, on arrête tout.',
    'Nous avons décidé de nous passer de vos services l’an prochain.',
    'On va canceller notre abonnement à la fin du mois.',
    'On ne renouvelle pas.',
    'La direction songe sérieusement à vous quitter.',
    'Si tu ne règles pas ça cette semaine, on vous quitte.',
    'Nous préférons en rester là avec votre entreprise.',
    'Nous n’avons plus l’intention de rester clients chez vous.',
    'Veuillez prendre en compte notre résiliation.',
    'C’est notre dernier mois avec vous.',
    'Nous n’avons pas d’autre choix que de résilier.',
    'Comment résilier notre abonnement ?',
    'Nous ne poursuivrons pas avec vous.',
    'Merci de clôturer définitivement notre compte client.',
    'On s’en va fin octobre.',
    'Nous n’hésiterons pas à rompre le contrat.',
    'Quel est notre préavis ?',
    'Nous allons confier cette mission à un autre prestataire.',
  ],
  'evaluating-alternatives': [
    'Nous testons en ce moment une autre plateforme en parallèle de la vôtre.',
    'Un de vos concurrents nous a fait une proposition alléchante.',
    'On magasine présentement pour un autre fournisseur.',
    'Nous avons reçu deux offres concurrentes.',
    'Nous sommes en discussion avec un autre prestataire.',
    'Je compare vos tarifs à ceux de vos concurrents.',
    'Un appel d’offres sera lancé en avril pour remplacer votre logiciel.',
    'Un concurrent de Tidepool : Vantario nous a fait une démo.',
  ],
  frustration: [
    'Je suis outré par votre réponse.',
    'J’en ai marre.',
    'On se moque de nous.',
    'C’est une honte, Mme Petit.',
    'Nous ne sommes pas pleinement satisfaits des délais.',
    'Cela nous gêne beaucoup.',
    'Je ne vous cache pas que l’équipe commence à perdre patience.',
    'Votre support est lamentable.',
    'C’est un scandale, la façon dont vous traitez vos clients.',
  ],
  'missed-meeting': [
    'Je vous ai fait faux bond pour la réunion de ce matin.',
    'Désolé, je suis passé à côté de notre réunion.',
    'Personne de notre équipe n’a pu assister au webinaire.',
    'Navré d’avoir manqué la formation, y a-t-il un enregistrement ?',
    'Toutes mes excuses pour mon absence à la réunion.',
  ],
  delay: [
    'Pouvons-nous repousser le projet au prochain trimestre ?',
    'Est-il possible de décaler le lancement à l’automne ?',
    'Pourrait-on reporter la mise en production de quelques semaines ?',
    'On en reparle en février ?',
    'Le déploiement n’est plus notre priorité.',
    'On va mettre ça sur la glace jusqu’au printemps.',
    'Nous sommes débordés.',
  ],
  'action-item': [
    'Il me reste à vous envoyer la liste.',
    'Nous vous devons encore le fichier.',
    'Je n’ai toujours pas fini de vérifier la liste.',
    'Les données ne sont pas prêtes de notre côté.',
  ],
};

const silent: readonly string[] = [
  'Je ne peux pas continuer la saisie.',
  'Je n’arrive pas à poursuivre l’installation.',
  'Nous partons en séminaire jeudi.',
  'M. Lambert nous quitte fin mai.',
  'Merci de supprimer le compte de M. Petit.',
  'Nous avons résilié notre ligne téléphonique.',
  'Nous n’avons plus besoin de votre aide.',
  'Un adhérent veut résilier : où saisit-on la date ?',
  'Nous avons rompu le contrat de notre sous-traitant.',
  'On ne peut pas prolonger un prêt depuis la fiche.',
  'Comment clôturer un compte comptable ?',
  'Je voudrais ajouter un nouveau fournisseur dans la base.',
  'Nous utilisons d’autres logiciels en comptabilité.',
  'Nos commerciaux répondent à un appel d’offres.',
  'Un prospect compare votre connecteur à celui de son ERP.',
  'Pouvez-vous me proposer une autre date ?',
  'Est-il impossible de filtrer sur deux champs ?',
  'En outre, pourriez-vous nous indiquer le délai ?',
  'Comment générer un rapport général ?',
  'Notre bureau de Genève a besoin de cinq accès.',
  'Le gène codé ne s’affiche pas.',
  'Désolé de vous déranger, une petite question.',
  'Je me suis trompé d’adresse.',
  'Nous avons été agréablement surpris.',
  'Bonjour Mme Lassalle, voici la liste pour M. Marre.',
  'Notre contact est Claire Pénible-Royer.',
  'Notre banque est insupportable.',
  'L’assureur a refusé, c’est honteux de sa part.',
  'Nous avons reçu un mail d’arnaque.',
  'Nous ne voulons pas résilier, seulement changer de carte.',
  'Nous avons annulé la résiliation du contrat, nous restons chez vous.',
  'Nous n’avons aucune intention de changer de prestataire.',
  'Nous avons renoncé à résilier.',
  'Ce n’est pas une catastrophe.',
  'Peut-on décaler l’appel de 14 h à 15 h ?',
  'Comment décaler tous les rendez-vous d’une journée ?',
  'Il manque le lien dans l’invitation à la réunion.',
  'Quelle différence entre un report de solde et un report à nouveau ?',
  'Les clients sont furieux contre le transporteur.',
  'Quel est le préavis de résiliation ? Notre auditeur le demande.',
];

const cases = Object.entries(fires).flatMap(([kind, texts]) => texts.map((one) => [kind, one]));

describe('French', () => {
  it.each(cases)('finds a %s in: %s', (kind, text) => {
    expect(found(text ?? '')).toContain(kind);
  });

  it.each(silent)('finds nothing that could raise a tier in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
