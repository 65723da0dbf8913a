"""What is told of a person in passing, in French: deeds to the end of the clause, trades, age, marks."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "offence",
        """
        (condamné|condamnée|écroué|écrouée|incarcéré|incarcérée|ans|mois|ferme|peine|prison|jugé|jugée|mis|mise|purgé|
            poursuivi|poursuivie|arrêté|arrêtée) [^ @stop colon]{0,4} pour « (avoir|s être|être)? (?!(lui|le|la|les|
                des faits|
            que|nous|un entretien|une|association|terrorisme|faits))%cl »
        (il|elle|ils|elles|qui|fils|fille|frère) (avait|ont|a|avaient) « (projeté|hébergé|caché|incendié|volé|braqué|
            frappé|poignardé|agressé|menacé|diffusé|partagé|publié|traduit|filmé|fabriqué|vendu|prêté|transporté|
            tagué|saccagé|profané|détourné|financé|recruté|convoyé|jeté|lancé|brûlé|tué|enlevé|séquestré|abattu|
            saboté|piraté|cambriolé|cassé|tiré sur|mis le feu) (?!(par|avec lui|son temps|des vidéos d|un
            rendez|la parole|la question))%cl »
        """,
    ),
    *rules(
        "occupation",
        """
        [@kin mère père sœur frère oncle tante mari femme] , « (@occ|@rareocc|@soldier|@field) ((à|chez|dans|en)
            %short)? » (?=[, @stop])
        (travaille|travaillait|travaillé|embauché|embauchée|bosse|bossait|formation|formé|formée|stage|diplôme|métier|
            emploi|cap|apprentissage) (comme|de|en tant que|d) « (?!(travail|réinsertion|groupe|projet))(@c){1,2}
            ((dans|chez|à|sur|pour) %short)? »
        (ancien|ancienne|ex|était|fut|devenu|devenue|est) « (@occ|@rareocc|@soldier) ((à|chez|dans|de|du|en|au)
            %short)? »
        « (apprenti|apprentie) @c ((chez|dans|à) %short)? »
        (chez|avec) un « (@occ|@rareocc) »
        """,
    ),
    *rules("age", "[@cap . ,] , « @num (et)? [@num un]? ans » (?=[, @stop])"),
    *rules(
        "sentence", "(condamné|condamnée|pris|écopé|purgé|fait) (à|de)? « (@num|un|%n) (ans|mois) (ferme|de prison)? »"
    ),
    *rules(
        "mark",
        """
        « (@num|une?|des|ses|la|sa)? @c{1,2} (tatouée|tatoués|tatouées|tatoué) (sur|sous|dans|autour|derrière|au|à)
            (de)? (le|la|les|l|son|sa|ses|chaque)? @c{1,2} (gauche|droite|droit)? »
        """,
    ),
    *rules(
        "only",
        "« (le|la|l)? (seul|seule|unique) [@c @nation]{1,2} (du|de la|de l|des|de tout le|de toute la|dans) @c{1,2} »",
    ),
    *rules(
        "voice", "« [@speech bégaie bégayait boite boitait zozote zézaie] (fortement|beaucoup|un peu|depuis %short)? »"
    ),
    *rules(
        "birth order",
        "« [aîné aînée cadet cadette benjamin benjamine dernier dernière] (de|d) @num (enfants|frères)? (, de @num"
        " (pères|mères) (différents|différentes)?)? »",
    ),
]
