"""The words of pseudonyms: plants, animals and stones; then places of the landscape and things of the house.

Chosen so that none says anything of a person: no given or family name (a test asks the gazetteer), no gender, people,
country, rank, faith, party, weapon, drug or insult, and nothing that evokes a cell or a camp. **The lists are fixed**:
a word more or less gives everybody another pseudonym in threads that they already spoke in. A test holds them.
"""

LIVING = (
    "Acorn Alder Alfalfa Amaranth Anchovy Anemone Aniseed Antler Apple Apricot Arnica Artichoke Aster Avocado "
    "Bamboo Barley Basalt Beech Beetle Begonia Bison Blackbird Blackcap Bluebell Blueberry Borage Bracken Bramble "
    "Broccoli Buckwheat Bulrush Bumblebee Burdock Buttercup Butterfly Cactus Camomile Campion Caper Caraway "
    "Cardamom Carrot Cashew Catkin Celery Chaffinch Chamois Chervil Chestnut Chickpea Chicory Chive Cicada Citron "
    "Clematis Cobalt Columbine Comfrey Conch Conifer Copper Coriander Cormorant Cowslip Cranberry Cress Crocus "
    "Cucumber Cumin Curlew Currant Cypress Daffodil Damson Dandelion Dipper Dogwood Dolphin Dormouse Dragonfly "
    "Duckweed Dunlin Egret Elk Elm Endive Fennel Fieldfare Fig Firefly Flax Foxglove Freesia Fuchsia Gannet "
    "Garlic Gecko Gentian Geranium Gherkin Gladiolus Goldfinch Gooseberry Gorse Granite Grape Grasshopper Grebe "
    "Greenfinch Guillemot Hazelnut Hedgehog Hellebore Hollyhock Honeybee Hornbeam Horsetail Hyacinth Ibex Jackdaw "
    "Juniper Kelp Kestrel Kingfisher Knapweed Ladybird Lapwing Larch Larkspur Lentil Lettuce Lichen Lilac "
    "Limestone Linnet Liquorice Lobster Lovage Lupin Lynx Mackerel Maize Mallow Mango Maple Marble Mayfly "
    "Meadowlark Medlar Mimosa Mint Moorhen Moth Mullein Nectarine Nettle Nightjar Nuthatch Nutmeg Oatmeal "
    "Obsidian Onion Orchid Oregano Oriole Osprey Otter Oyster Papaya Parsley Parsnip Partridge Peanut Pear Pebble "
    "Pecan Pelican Peony Periwinkle Petunia Pheasant Pine Pineapple Pistachio Poplar Primrose Puffin Pumice "
    "Pumpkin Quail Quartz Quince Rabbit Radish Rapeseed Raspberry Redshank Redstart Redwing Rhubarb Rosehip "
    "Samphire Sandpiper Sapphire Sardine Saxifrage Scabious Seagull Seahorse Sedge Sesame Shallot Siskin Slate "
    "Snowdrop Sorrel Soybean Sparrow Speedwell Spinach Squirrel Stonechat Strawberry Sycamore Tangerine Teal "
    "Thrush Thyme Tomato Topaz Tortoise Trout Turquoise Turtle Valerian Verbena Vole Wagtail Walnut Warbler "
    "Watercress Whitethroat Wisteria Woodlark Woodpecker Yarrow Yew Zinnia Zucchini "
).split()

STANDING = (
    "Alcove Almanac Amphora Anvil Aquarium Arcade Archway Armchair Attic Awning Axle Backpack Bagpipe Bakery "
    "Balcony Ballad Balloon Bandstand Barge Basin Basket Bassoon Bay Bayou Beach Beacon Beaker Bellows Bench "
    "Bicycle Blanket Boathouse Bobbin Bookcase Bookmark Bottle Boulder Bouquet Bowl Bracelet Broth Brush Bucket "
    "Buckle Bureau Button Cabin Calendar Camera Candle Canoe Canvas Carafe Caravan Cardigan Carousel Carpet "
    "Cascade Cauldron Cavern Cello Cinema Clarinet Clearing Clock Coast Coaster Cobble Compass Concert Corridor "
    "Cottage Courtyard Cove Cradle Creek Cube Cup Cupboard Cushion Cymbal Desk Dial Diary Dinghy Dome Doorstep "
    "Downland Drawer Dulcimer Dune Easel Eaves Embankment Envelope Estuary Fable Faucet Firth Fjord Flagon Flask "
    "Flute Foothill Footpath Fountain Fresco Furrow Gable Gallery Gallon Garden Gazebo Geyser Glacier Glade Globe "
    "Glove Granary Grotto Guitar Gulf Hamlet Hammock Harbour Harp Harvest Hatstand Headland Hearth Hedge Hedgerow "
    "Hinge Hourglass Iceberg Inkwell Inlet Island Isthmus Jar Jetty Journal Kettle Kiosk Kite Knapsack Ladder "
    "Lagoon Lake Lampshade Landing Lantern Lathe Lattice Lawn Ledge Lens Library Lighthouse Lintel Locket Loom "
    "Lounge Lyre Mandolin Mantel Map Marquee Mill Mirror Mitten Monsoon Moorland Mosaic Mug Museum Napkin Noodle "
    "Notebook Oasis Oboe Ocean Overture Paddle Palette Paragraph Parasol Parchment Parlour Pasture Path Patio "
    "Pavilion Paving Peak Pedal Pencil Peninsula Piano Piccolo Picnic Pillow Pitcher Plain Plateau Platter Pocket "
    "Porcelain Porch Postcard Pottery Prairie Prelude Promenade Puddle Pulley Quay Quilt Raincoat Ramble Rapids "
    "Ravine Recorder Reef Refrain Reservoir Ribbon Ripple Roof Rotunda Rowboat Rudder Saddle Satchel Saucepan "
    "Saucer Sawmill Scarf Seaside Shelf Shore Shrubbery Signpost Skylight Slipper Slope Snowfall Sofa Sonnet "
    "Spinney Spiral Splash Spoon Staircase Stairway Steppe Strait Stream Studio Suitcase Summit Sundial Table "
    "Tambourine Tandem Tapestry Tarn Teapot Telescope Thatch Thicket Thimble Tidepool Timber Toolbox Topsoil "
    "Trail Tram Treacle Trellis Trolley Trombone Trowel Trumpet Tundra Turbine Umbrella Upland Vale Valley Vase "
    "Vault Veranda Viaduct Village Vineyard Vista Waistcoat Walkway Waterfall Waterway Wave Wheelbarrow Whistle "
    "Wicker Windmill Window Woodland Workshop Yacht Zephyr Zither "
).split()
