/** What a page says of itself. */
export interface PageWords {
  readonly title: string;
  /** its meta description */
  readonly description: string;
  readonly headings: string;
  /** its short texts, where buttons and drop zones have their words; no paragraphs */
  readonly labels: string;
}

/** In capitals: "ai" is a word of French and of many other languages. */
const ai = new RegExp(
  [
    String.raw`\b(?:AI|A\.I\.|KI|IA|GPT)\b|[a-z]-?AI\b|\.ai\b`,
    '[Aa]rtificial [Ii]ntelligence|[Kk]ünstliche[rn]? Intelligenz|[Ii]ntelligence artificielle',
    '[Ii]nteligencia artificial|[Ii]nteligência artificial|人工知能|인공지능|人工智能|人工智慧',
  ].join('|'),
);

const picture = new RegExp(
  [
    String.raw`\b(?:photos?|pictures?|images?|portraits?|selfies?|headshots?|avatars?|faces?)\b`,
    'foto|bild|gesicht|porträt|visage|imagen|rostro|retrato|imagem|rosto',
    '写真|画像|自撮り|アバター|イラスト|顔|사진|이미지|얼굴|셀카|아바타|프로필',
    '照片|相片|图片|圖片|图像|圖像|头像|頭像|自拍|人脸|人臉',
  ].join('|'),
  'i',
);

/** What is done to it. */
const change = new RegExp(
  [
    String.raw`\bgenerat|\bedit(?:or|ing)?\b|\bretouch|\benhanc|\bswap|\btransform|\bcreat|\bmaker\b|\bturn\b`,
    'generier|erstell|bearbeit|verwandel|génér|retouch|modifi|transform|crée|créer',
    'generar|generador|editar|crear|retocar|gerar|gerador|criar',
    '生成|加工|編集|変換|作成|合成|レタッチ|メーカー|생성|편집|변환|보정|합성|만들',
    '编辑|編輯|修图|修圖|美化|制作|製作|换装|換裝',
  ].join('|'),
  'i',
);

/** A way to hand one over. */
const upload = new RegExp(
  [
    String.raw`\bupload\b|\b(?:choose|select|drop|drag)\b[^.]{0,24}\b(?:photo|picture|image|file)`,
    'hochladen|(?:foto|bild|datei) (?:aus)?wählen|téléverse|import(?:er|ez)|glissez',
    'sub(?:e|ir) (?:una?|tu) |cargar|arrastra|envi(?:e|ar) (?:uma?|sua) |carregar',
    'アップロード|(?:写真|画像)を選|업로드|(?:사진|이미지) ?(?:선택|올리)|上传|上傳|(?:选择|選擇)(?:图片|圖片|照片)',
  ].join('|'),
  'i',
);

/** Those who have to do with photos and AI, and take pictures in for something else. */
const otherTrade = new RegExp(
  [
    String.raw`\b(?:prints?|printing|camera|cameras|lens|news|blog|contest|competition|school|album|jobs?|stock)\b`,
    'drucken|abzüge|kamera|nachrichten|wettbewerb|schule|imprimer|tirages|appareil|concours|école',
    'imprimir|cámara|noticias|concurso|escuela|câmera|notícias',
    'プリント|印刷|カメラ|ニュース|ブログ|コンテスト|学校|인화|인쇄|카메라|뉴스|블로그|공모전|학교',
    '冲印|沖印|打印|列印|相机|相機|新闻|新聞|博客|部落格|比赛|比賽|学校|學校',
  ].join('|'),
  'i',
);

/**
 * Whether a page calls itself a tool that changes or makes pictures with AI: it says so where pages say what they
 * are, and has a way to hand a picture over. A word alone is everywhere.
 */
export function isPhotoTool({ title, description, headings, labels }: PageWords): boolean {
  const self = `${title}\n${description}\n${headings}`;
  return (
    [ai, picture, change].every((words) => words.test(self)) &&
    upload.test(`${headings}\n${labels}`) &&
    !otherTrade.test(title)
  );
}
