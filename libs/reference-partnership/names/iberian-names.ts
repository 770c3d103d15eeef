import { weighted } from '../random/weighted-table.ts';
import type { OriginNames } from './origin-names.ts';

/** Names of Spain, Portugal and Latin America: forenames with their counts in the United Kingdom 1974 to 2020 (ONS, NRS, NISRA; 20 to 300: names that others bear too must not drown the rest), family names with assumed weights. */
export const iberianNames: OriginNames = {
  male: weighted(`
José 300, João 300, Manuel 300, Antonio 300, António 300, Luis 300, Luís 300, Carlos 300, Miguel 300, Pedro 300,
Rafael 300, Diego 300, Tiago 300, Rui 300, Jorge 300, Fernando 300, Francisco 300, Javier 300, Alejandro 300, Sergio
300, Sérgio 300, Pablo 300, Juan 300, Mateo 300, Santiago 300, Marcos 300, Bruno 300, Ricardo 300, Eduardo 300,
Leonardo 300, Gabriel 300, Hugo 300, Mario 300, Raul 300, Alberto 300, Andrés 293, Paulo 241, Joaquín 192, Afonso 159,
Martim 153, Ramon 147, Gonçalo 110, Vicente 102, Nuno 85, Duarte 69
`),
  female: weighted(`
Maria 300, María 300, Ana 300, Carmen 300, Isabel 300, Sofia 300, Sofía 300, Beatriz 300, Inês 300, Mariana 300, Marta
300, Lucia 300, Lucía 300, Paula 300, Laura 300, Elena 300, Teresa 300, Rosa 300, Patricia 300, Patrícia 300, Sandra
300, Cristina 300, Matilde 300, Carolina 300, Valentina 300, Camila 300, Daniela 300, Gabriela 300, Claudia 300,
Cláudia 300, Helena 300, Fátima 300, Luisa 300, Juliana 300, Joana 299, Leonor 265, Raquel 225, Catarina 218,
Alejandra 123, Bruna 122, Susana 78, Fernanda 56, Pilar 20, Rocío 20, Graça 20
`),
  family: weighted(`
Silva 20, Santos 15, Ferreira 12, Pereira 11, Oliveira 10, Costa 10, Rodrigues 10, Martins 8, Sousa 8, Fernandes 8,
Gonçalves 8, Gomes 8, Lopes 7, Marques 6, Alves 6, Almeida 6, Ribeiro 6, Pinto 5, Carvalho 6, Teixeira 4, García 12,
González 9, Rodríguez 9, Fernández 8, López 8, Martínez 8, Sánchez 8, Pérez 7, Gómez 6, Martín 5, Jiménez 4, Ruiz 4,
Hernández 5, Díaz 5, Moreno 4, Muñoz 4, Álvarez 4, Romero 4, Navarro 3, Torres 4, Domínguez 3, Vázquez 3, Ramos 4,
Castro 3, Ortega 2, Delgado 3, Núñez 2, Mendes 3, Nunes 3, Freitas 3
`),
};
