import { weighted } from '../random/weighted-table.ts';
import type { OriginNames } from './origin-names.ts';

/** Chinese names in Pinyin and Cantonese spelling: forenames with their counts in the United Kingdom 1974 to 2020 (ONS, NRS, NISRA; 20 to 300: names that others bear too must not drown the rest), family names with assumed weights. */
export const chineseNames: OriginNames = {
  male: weighted(`
Jun 300, Kit 300, Jason 300, Kevin 300, Vincent 300, Raymond 300, Eric 300, Andy 300, Alan 300, Jackson 300, Ryan 300,
Ethan 300, Lucas 300, Kai 300, Yi 242, Hao 226, Tao 149, Chun 145, Wei 139, Chen 101, Ming 91, Jian 79, Hong 58, Jie
33, Yichen 33, Yong 28, Lei 26, Lok 25, Zihan 23, Bin 20, Feng 20, Qiang 20, Ka-Ming 20, Wing-Keung 20, Chi-Wai 20,
Man-Kit 20, Ho-Yin 20, Tsz-Hin 20, Jiahao 20, Yuxuan 20, Haoran 20, Xuan 20, Hei 20, Chun-Hei 20
`),
  female: weighted(`
Mei 300, Xin 300, Yu 300, Amy 300, Jenny 300, Vivian 300, Michelle 300, Fiona 300, Grace 300, Chloe 300, Emily 300,
Jessica 300, Suki 300, Lily 300, Wing 153, Jing 125, Ying 100, Yan 87, Li 80, Hui 69, Xia 42, Xinyi 34, Ling 28, Jiayi
28, Xiu 20, Fang 20, Min 20, Na 20, Juan 20, Qing 20, Hua 20, Wai-Yee 20, Mei-Ling 20, Siu-Ling 20, Ka-Yan 20,
Wing-Yan 20, Tsz-Ching 20, Hoi-Ching 20, Lok-Yiu 20, Zihan 20, Yutong 20, Ruoxi 20, Yiran 20, Siyu 20
`),
  family: weighted(`
Wong 14, Chan 14, Lee 10, Chen 12, Li 11, Wang 11, Zhang 10, Liu 9, Lam 8, Cheung 8, Ho 6, Leung 7, Ng 6, Lau 6, Yang
6, Huang 6, Lin 7, Wu 6, Chow 5, Zhou 4, Xu 4, Tang 4, Cheng 5, Yu 3, Yip 3, Tsang 4, Kwok 3, Tse 2, Mak 2, Chu 2,
Zheng 4, Zhao 4, He 2, Guo 3, Ma 3, Hu 2, Fung 2, Siu 1, Poon 2, Lo 2
`),
};
