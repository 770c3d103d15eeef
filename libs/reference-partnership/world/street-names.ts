/** Made-up street names: first parts and kinds combine freely. */
export const streetFirstParts =
  `Aldermere Ashquill Barleycroft Beckwinter Birchlow Bramblegate Brindlewick Caldmoor Candlebeck Cherrydown Cinderhythe Cloverhay
Copperfold Cresslewood Dapplestone Dovelight Eastmarl Elderquay Fallowmere Fernhallow Flaxenby Foxmallow Gorsewick Greyfinch Harrowmint
Hazelquern Heronslade Hollinmere Ivorygate Juniperwell Kestrelby Kilnmarsh Larkhollow Lindenfold Lowquarry Maplewick Marshlight Mossbarrow
Nettlecombe Oakquarrel Orchardslip Otterbeck Pebblemoor Pinehallow Plumley Quillbrook Ravenmarl Reedhurst Rowanquay Saltmallow Sedgewell
Silverbarrow Sorrelgate Sparrowmead Swallowfen Teaselby Thistlemere Underfern Vetchley Wagtail Weaverlow Willowmarl Wrenhythe Yarrowfold`.split(
    /\s+/,
  );

/** Kinds of street. */
export const streetKinds = ['Street', 'Road', 'Avenue', 'Close', 'Lane', 'Drive', 'Gardens', 'Terrace', 'Way', 'Grove'];
