"""What people do for a living and what they are known for, in English: more ways of telling it."""

from anonymisation.detect.narrative.grammar import rules

RULES = [
    *rules(
        "occupation",
        """
        (works|worked|working|job|jobs|employed|employment|trained|retrained|apprenticed|hired|qualified|signed on|
            shifts?|living|placement|career|retraining|apprenticeship|internship|post|earning|money) (now|again|there|
            then|briefly|nights|part time|full time)? as (an?|the|one of)? « (?!(an?|the|@plainwork|@det))[@c]{1,4}
            (and|or)? ((at|in|for|with|on|of|by) %short)? »
        (used to be|had been|once been|once|trained to be|wants to be) (an?|the|his|her|one of) « (?!(@plainwork|close|
            good|great|best|lot|bit|big|quiet|happy|friend|time|problem|place|member))[@c]{0,3} %job ((at|in|for|of|
            with|on) %short){0,2} »
        used to be (an?|the) « (?!(@plainwork|close|good|great|best|lot|bit|big|quiet|happy|friend|time|problem|place|
            member|different))[@c @nation]{1,4} ((at|in|for|of|with|on) %short){0,2} »
        (learned|learnt|trained|qualified|apprenticed|training|learning) (to be)? (as|to)? (an?)? « %adj{0,2} [@occ
            @rareocc @agent] ((in|with|at|for|from) %short)? »
        « (learned|learnt|learning|taught himself|taught herself) (the trade of|the craft of|the art of)? (carpentry|
            joinery|masonry|stonemasonry|bricklaying|welding|plumbing|baking|butchery|roofing|hairdressing|tailoring|
            bookbinding|watchmaking|beekeeping|upholstery|pottery|weaving|plastering|tiling|glazing|thatching|
            farriery|goldsmithing|sign painting|calligraphy|tattooing|falconry|boatbuilding|glassblowing|shoemaking|
            taxidermy|barbering|catering|engraving|basket weaving|carving|wood carving) ((in|with|at|from) %short)? »
        [, @lpar ( .] « (retired|former|ex|unemployed|self employed|trained|qualified|disbarred|failed|struck off|
            apprentice|trainee|part time|freelance|semi retired|out of work) (?!(@plainwork))[@c @nation]{1,3} ((at|
            in|for|of|with) %short)? » (?=[, @stop @rpar and])
        « (retired|unemployed|out of work|failed|disbarred|laid off|redundant|apprentice|trainee|self employed)
            (@c|@nation){0,2} %job ((at|in|for|of|with) %short)? »
        [, @lpar] (an?|the)? « (?!(judge|mentor|officer|psychologist|lawyer))(@c|@nation){0,2} [@occ @rareocc @agent]
            ((in|at|from|for) %short)? » [, @rpar @stop] (?!(mentor|and the|judge))
        « (an?) %job (from|at|in) (the)? @cap{1,2} »
        « [@tradeverb] (and [@tradeverb])? (%adj|@colour|old){0,2} [@goods] (and [@goods])? ((for|in|at|on|with|off|
            to|from|of) %short){0,2} »
        « (runs|ran|run|manages|managed|owns|owned|heads|headed|founded|opened|took over|set up|started|inherited|
            bought|sold|closed|lost|lets|rents|rented|leases|keeps|kept|has|had|operates) (, or owned ,)? (an?|the|his|
            her|their|our) (own|small|little|@c 's|@kin|'s|%adj|@nation|@faith|@cap){0,3} [@trade @workplace] ((in|
            at|on|near|of|behind|by|opposite|outside|with|for|next to) %short)? »
        (job|jobs|work|works|worked|working|shifts?|employed|placement|apprenticeship|apprentice|start|starts|started|starting|fired|
            sacked|laid off|hired|interview|trial day|nights|trainee) (nights|again|now|part time|weekends|@ly)? (at|
            in|for|with|on|from|behind) (an?|the|his|her|our|@poss|one of)? « (%adj|@cap|@kin|'s|@nation|@c){0,3}
            [@trade @workplace] ((of|in|on|near|at|behind|by|opposite) %short)? »
        « (drives|drove|driving) (an?|the|his|her) (%adj|@colour){0,2} (bus|school bus|taxi|tram|train|ferry|lorry|
            forklift|crane|tractor|hearse|ambulance|fire engine|bread van|milk float|night bus|minibus|snowplough|
            combine|dustcart|bin lorry|delivery van|ice cream van|tanker|coach) (for|in|at|to|from|between|on)?
            (%short)? »
        « (teaches|taught|coaches|coached|trains|trained) (the)? [@sport @instrument @subject @rarelang swimming yoga
            karate sewing knitting cooking] (to|at|in) %short »
        « [@occ @rareocc @agent] 's (mate|apprentice|assistant|help|labourer|boy|helper|hand) »
        « (cuts|cut|does|did|cutting) (half)? (the|everyone 's|everybody 's|%np 's) (@c 's)? hair »
        « (washes|washed) (the dead|corpses|bodies) (%cl)? »
        (studying|studies|studied|study|reading|enrolled in) « [@subject] ((and|,) [@subject])? » (?=[^ @c])
        """,
    ),
    *rules(
        "honour",
        """
        « (third|second|first|runner up|@ord|@ordw|last|gold|silver|bronze|winner|finalist|semi finalist|champion)
            (place|prize)? (in|at|of) (the|an?|his|her|@cap)? (%adj|@cap|@sport|@subject|@level){0,4}
            [@prize] ((of|in|for) %short)? »
        « (%adj|@cap|@level|@sport|'s|@ordw){0,4} (champion|champions|runner up|record holder|medallist|finalist)
            (in|of|at|for) (the)? [@c]{1,2} ((of|in|at) %short)? »
        « (won|wins|winning|came first in|took|lifted) (the|an?|his|her|two|three|first|second) (%adj|@cap|'s){0,4}
            (cup|prize|medal|title|trophy|award|competition|contest|championship|raffle|lottery|race|derby|final|
            scholarship|bursary|slam|battle|show) (%cl)? »
        """,
    ),
]
