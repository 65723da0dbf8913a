"""What is told of a person in passing, in Dutch: deeds to the end of the clause, trades, age, marks."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "offence",
        """
        (veroordeeld|vast|gevangen|jaar|maanden|straf|celstraf|cel|gezeten|zat|opgepakt|gearresteerd|vervolgd|kreeg)
            [^ @stop colon]{0,4} (voor|wegens) « (het)? (?!(de|een|hem|haar|ons|zijn|terrorisme|deelname))%cl »
        (hij|zij|ze|die) (had|heeft|hebben|hadden) « (?!(het|er|dat|ook|geen|nog))[^ @stop , en maar]{1,7} (gestoken|
            gestolen|beroofd|verspreid|gedeeld|vertaald|gefilmd|gesmokkeld|mishandeld|neergestoken|beschoten|
            bedreigd|vernield|beklad|opgeblazen|overvallen|geronseld|verstopt|vervalst|doodgestoken|ontvoerd|
            aangevallen|in brand gestoken|gegooid|gebouwd|verkocht) »
        « (brandstichting|overval|aanslag|inbraak|steekpartij|bedreiging|mishandeling|ontvoering) (in|op|bij|van) (de|
            het|een)? @c{1,2} ((in|op|aan|van) %short)? »
        """,
    ),
    *rules(
        "occupation",
        """
        [@kin hij zij ze die moeder vader broer zus] , ? (die|was|is)? « (@occ|@rareocc|@soldier) » (is|was|werd|en
            @stop ,)
        , die « (@occ|@rareocc|@c) » is ,
        « (leerling|aspirant|gepensioneerd|oud|voormalig|ex|gewezen) [@occ @rareocc @soldier @c] ((bij|in|
            van|op) %short)? » (?=[, @stop en in bij])
        (werkt|werkte|gewerkt|baan|opgeleid|werk|stage|aan de slag) (als) (een)? « (?!(team|groep|mentor|brug))@c{1,3}
            ((bij|in|op|van) %short)? »
        """,
    ),
    *rules(
        "age",
        """
        (is|was|werd|wordt|net|nu) (hij|zij|ze|net|nu|pas)? « @old » (geworden|jaar|en|,)
        (hij|zij|ze) (is|was|werd|wordt) (nu|net|pas)? « @old » (?=[, @stop en])
        @cap , « @old » (?=[, @stop])
        """,
    ),
    *rules(
        "only",
        "« (de)? enige (@c)? (op|in|van) (de|het|onze|deze)? @c (die|dat|zonder|met) [^ @stop ,]{1,8} »",
    ),
    *rules(
        "habit",
        "(het|de|zijn|haar|een) « @c met (de|het|een) [kapotte gebroken gouden zilveren rode gele groene gescheurde"
        " houten] @c »",
    ),
    *rules(
        "kin fate",
        "« (@kin|dochtertje|zoontje|kind) [^ @stop ,]{1,6} (gestorven|verdronken|omgekomen|doodgeschoten|vermoord|"
        "verongelukt|verdwenen|opgehangen|doodgestoken) »",
    ),
]
