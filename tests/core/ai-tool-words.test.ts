import { describe, expect, it } from 'vitest';
import { isPhotoTool, type PageWords } from '../../core/ai-tool-words';

const page = (words: Partial<PageWords>): PageWords => ({
  ...{ title: '', description: '', headings: '', labels: '' },
  ...words,
});

describe('a page that calls itself an AI photo tool', () => {
  it.each<[string, Partial<PageWords>]>([
    [
      'in English',
      {
        title: 'Free AI Photo Editor – change anything',
        headings: 'Edit photos with a sentence',
        labels: 'Sign in\nUpload your photo\nPricing',
      },
    ],
    [
      'in English, by its description',
      {
        title: 'Paintly',
        description: 'Turn a selfie into a painting with artificial intelligence.',
        labels: 'Drop your image here',
      },
    ],
    [
      'in English, by its name and headings',
      {
        title: 'portraits.ai',
        headings: 'Generate headshots in minutes',
        labels: 'Select a photo',
      },
    ],
    [
      'in Japanese',
      {
        title: 'AI画像生成ツール｜写真から簡単作成',
        headings: '写真をアップロードするだけ',
        labels: '写真を選択',
      },
    ],
    [
      'in Korean',
      { title: 'AI 사진 편집 - 프로필 만들기', headings: '인공지능 보정', labels: '사진 업로드' },
    ],
    [
      'in simplified Chinese',
      { title: 'AI修图 在线图片编辑', description: '人工智能一键美化照片', labels: '上传图片' },
    ],
    [
      'in traditional Chinese',
      { title: '線上 AI 圖片生成器', description: '人工智慧編輯照片', labels: '選擇照片' },
    ],
    [
      'in German',
      {
        title: 'KI-Bildgenerator: Fotos bearbeiten',
        headings: 'Dein Foto, neu erfunden',
        labels: 'Foto hochladen',
      },
    ],
    [
      'in French',
      {
        title: 'Retouche photo par IA',
        description: "Transformez vos images avec l'intelligence artificielle",
        labels: 'Téléverser une photo',
      },
    ],
    [
      'in Spanish',
      { title: 'Editor de fotos con IA', headings: 'Generar imágenes', labels: 'Subir una foto' },
    ],
    [
      'in Portuguese',
      { title: 'Gerador de imagens com IA', headings: 'Crie retratos', labels: 'Carregar foto' },
    ],
  ])('%s', (_, words) => {
    expect(isPhotoTool(page(words))).toBe(true);
  });
});

describe('a near miss', () => {
  it.each<[string, Partial<PageWords>]>([
    ['a page without words', {}],
    [
      'a photo blog',
      {
        title: 'Light and Shade – a photo blog',
        headings: 'Editing portraits by hand',
        labels: 'Upload your photo to the gallery',
      },
    ],
    [
      'a camera shop',
      {
        title: 'Cameras with AI autofocus | Photo World',
        description: 'Create better pictures',
        labels: 'Add to basket\nUpload a photo of your receipt',
      },
    ],
    [
      'news about AI',
      {
        title: 'AI image generators: what parents should know – Daily News',
        headings: 'How fake photos are created',
        labels: 'Upload your story',
      },
    ],
    [
      'an article that has no way to hand a picture over',
      { title: 'How AI edits faces', headings: 'Generated portraits', labels: 'Share\nSubscribe' },
    ],
    [
      "a school's photo page",
      { title: 'Hill Road School: class photos', headings: 'Photos', labels: 'Upload photos' },
    ],
    [
      'a print service with AI somewhere',
      {
        title: 'Print your photos',
        description: 'AI picks the best pictures, and you create a book',
        labels: 'Upload photos',
      },
    ],
    [
      'a contest',
      {
        title: 'Photo contest 2026',
        headings: 'No AI-generated images',
        labels: 'Upload your photo',
      },
    ],
    [
      'a drive for files',
      { title: 'My files', headings: 'Photos', labels: 'Upload\nSelect a file\nCreate a folder' },
    ],
    [
      'an AI writing assistant',
      { title: 'AI writing editor', headings: 'Create better texts', labels: 'Upload a document' },
    ],
    [
      'French with "j\'ai" in it',
      {
        title: "Les photos que j'ai prises",
        headings: 'Retoucher et modifier',
        labels: 'Téléverser une photo',
      },
    ],
    ['Japanese photo printing', { title: 'AI写真プリント 加工もおまかせ', labels: '写真を選択' }],
    ['Korean news', { title: 'AI 이미지 생성 논란 | 뉴스', labels: '사진 업로드' }],
    [
      'German camera reviews',
      { title: 'KI in der Kamera: Foto bearbeiten', labels: 'Foto hochladen' },
    ],
    [
      'an avatar in a profile',
      { title: 'Settings', headings: 'Avatar', labels: 'Upload a picture' },
    ],
  ])('%s', (_, words) => {
    expect(isPhotoTool(page(words))).toBe(false);
  });
});
