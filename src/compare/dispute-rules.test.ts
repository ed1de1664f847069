import { describe, expect, it } from 'vitest'
import { readReports, report, sidesOf } from '../../tests/support/reports.ts'
import { disputeRules } from './dispute-rules.ts'

/** Reports that part by a rule, with the sides and the scope, and reports that do not. */
interface Row {
  readonly parts: readonly (readonly [paragraphs: readonly string[], sides: string, scope: string])[]
  readonly doesNot: readonly (readonly string[])[]
}

const rows: Readonly<Record<string, Row>> = {
  'dispute.control-against-outcome': {
    parts: [
      [
        [
          'The Dawn Regiment said that the village of Tyotkino was entirely under its control.',
          '“All the attacks were repelled,” the Russian Defence Ministry said.',
        ],
        'Dawn Regiment | Russian Defence Ministry',
        'same unstated same',
      ],
      [
        [
          'The Dawn Regiment said that it had taken Tyotkino on Tuesday.',
          'The army of Russia said that an attack on Tyotkino was repelled on Tuesday.',
        ],
        'Dawn Regiment | army of Russia',
        'same same unstated',
      ],
    ],
    doesNot: [
      [
        'The Dawn Regiment said that the village of Tyotkino was entirely under its control.',
        'The Russian Defence Ministry said that an attack on the city of Belgorod was repelled.',
      ],
      [
        'The Dawn Regiment said that the village of Tyotkino was entirely under its control.',
        'The Russian Defence Ministry said that two drones were intercepted.',
      ],
      [
        'The Dawn Regiment said that Tyotkino was not under its control.',
        '“All the attacks were repelled,” the Russian Defence Ministry said.',
      ],
    ],
  },
  'dispute.success-against-outcome': {
    parts: [
      [
        [
          'The Dawn Regiment said that the raid on Tyotkino succeeded.',
          'The Russian Defence Ministry said that the raid on Tyotkino was beaten back.',
        ],
        'Dawn Regiment | Russian Defence Ministry',
        'same unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The Dawn Regiment said that it destroyed five tanks in Tyotkino.',
        'The Russian Defence Ministry said that the raid on Tyotkino was beaten back.',
      ],
      [
        'The Russian Defence Ministry said that it killed 60 soldiers who raided Tyotkino.',
        'The governor, Anton Lugov, said that the raid on Tyotkino was beaten back.',
      ],
    ],
  },
  'dispute.reached-against-downed': {
    parts: [
      [
        [
          'The Dawn Regiment said that its drones hit a fuel depot in Tyotkino on Tuesday.',
          'The Russian Defence Ministry said that all 16 drones fired at Tyotkino on Tuesday were shot down.',
        ],
        'Dawn Regiment | Russian Defence Ministry',
        'same same unstated',
      ],
      [
        [
          'The Dawn Regiment said that every missile it fired at Tyotkino reached its target.',
          'The Russian Defence Ministry said that its forces had intercepted every missile.',
        ],
        'Dawn Regiment | Russian Defence Ministry',
        'same unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The Dawn Regiment said that its drones hit a fuel depot in Tyotkino on Tuesday.',
        'The Russian Defence Ministry said that 14 of the 16 drones fired at Tyotkino on Tuesday were shot down.',
      ],
      [
        'The Dawn Regiment said that its missiles hit a fuel depot in Tyotkino on Tuesday.',
        'The Russian Defence Ministry said that all 16 drones fired at Tyotkino on Tuesday were shot down.',
      ],
      [
        'The Dawn Regiment said that its drones hit a fuel depot in Tyotkino on Monday.',
        'The Russian Defence Ministry said that all 16 drones fired at Tyotkino on Friday were shot down.',
      ],
      [
        'The governor, Anton Lugov, said that a roof in Tyotkino was hit by debris of a drone.',
        'The Russian Defence Ministry said that all 16 drones fired at Tyotkino were shot down.',
      ],
    ],
  },
  'dispute.control-denied': {
    parts: [
      [
        [
          'The Dawn Regiment said that it had taken Tyotkino.',
          'The governor, Anton Lugov, denied that Tyotkino was under the control of the Dawn Regiment.',
        ],
        'Dawn Regiment | Anton Lugov',
        'same unstated same',
      ],
    ],
    doesNot: [
      [
        'The Dawn Regiment said that it had taken Tyotkino.',
        'The governor, Anton Lugov, denied that Belgorod was under the control of the Dawn Regiment.',
      ],
    ],
  },
  'dispute.taking-denied': {
    parts: [
      [
        [
          'The Dawn Regiment said that the village of Tyotkino was entirely under its control.',
          'The Russian Defence Ministry denied the capture of Tyotkino.',
        ],
        'Dawn Regiment | Russian Defence Ministry',
        'same unstated same',
      ],
    ],
    doesNot: [
      [
        'The Dawn Regiment said that the village of Tyotkino was entirely under its control.',
        'The Russian Defence Ministry denied the loss of a tank in Tyotkino.',
      ],
      [
        'The Dawn Regiment said that the village of Tyotkino was entirely under its control.',
        'The Russian Defence Ministry denied the capture of Belgorod.',
      ],
    ],
  },
  'dispute.deed-failed': {
    parts: [
      [
        [
          'The army said that its troops had crossed the river near Varna on Tuesday.',
          'The Chancellery said that the crossing near Varna had failed.',
        ],
        'Chancellery | army',
        'same unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The army said that its troops had crossed the river near Varna on Tuesday.',
        'The Chancellery said that the landing near Varna had failed.',
      ],
      [
        'The army said that its troops had not crossed the river near Varna on Tuesday.',
        'The Chancellery said that the crossing near Varna had failed.',
      ],
    ],
  },
  'dispute.rival-loads': {
    parts: [
      [
        [
          'The port of Varna said that the tanker had been carrying ballast water on Tuesday.',
          'The Harbour Union said that the tanker was full of crude oil.',
        ],
        'Harbour Union | port of Varna',
        'unstated unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The port of Varna said that the tanker had been carrying ballast water on Tuesday.',
        'The Harbour Union said that the lorry was full of crude oil.',
      ],
      [
        'The port of Varna said that the freighter was carrying grain on Tuesday.',
        'The Harbour Union said that the freighter was also carrying steel.',
      ],
    ],
  },
  'dispute.rival-ages': {
    parts: [
      [
        [
          'The army said that the boy shot in Varna on Tuesday was 17 and armed.',
          'The Harbour Union said that the boy was 12.',
        ],
        'Harbour Union | army',
        'unstated unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The army said that the boy shot in Varna on Tuesday was 17 and armed.',
        'The Harbour Union said that the girl was 12.',
      ],
      [
        'The army said that the boy shot in Varna on Tuesday was 17 and armed.',
        'The Harbour Union said that the boy was 12 kilometres from Varna.',
      ],
    ],
  },
  'dispute.rival-spots': {
    parts: [
      [
        [
          'The port of Varna said that the explosion on Tuesday happened in a warehouse of fertiliser.',
          'The Chancellery said that the blast in Varna happened on a ship.',
        ],
        'Chancellery | port of Varna',
        'unstated unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The port of Varna said that the explosion on Tuesday happened in a warehouse of fertiliser.',
        'The Chancellery said that the fire in Varna broke out on a ship.',
      ],
      [
        'The port of Varna said that the explosion on Tuesday happened in a room of the hotel.',
        'The Chancellery said that the blast in Varna happened in the hotel.',
      ],
      [
        'The port of Varna said that the explosion on Tuesday happened in a warehouse of fertiliser.',
        'The Chancellery said that the blast in Varna happened in the evening.',
      ],
    ],
  },
  'dispute.place': {
    parts: [
      [
        [
          'The Russian Defence Ministry said that a convoy was ambushed at Tyotkino on Tuesday.',
          'The Dawn Regiment said that the convoy was ambushed at Kozinka, not at Tyotkino, on Tuesday.',
        ],
        'Dawn Regiment | Russian Defence Ministry',
        'different same unstated',
      ],
    ],
    doesNot: [
      [
        'The Russian Defence Ministry said that a convoy was ambushed at Tyotkino on Tuesday.',
        'The Dawn Regiment said that a train was stopped at Kozinka, not at Tyotkino, on Monday.',
      ],
      [
        'The Russian Defence Ministry said that a convoy was ambushed at Tyotkino on Tuesday.',
        'The Dawn Regiment said that a convoy was ambushed at Kozinka on Tuesday.',
      ],
    ],
  },
  'dispute.mutual-blame': {
    parts: [
      [
        [
          'The Russian Defence Ministry said that the Dawn Regiment shelled the market in Tyotkino on Tuesday.',
          'The Dawn Regiment said that the Russian Defence Ministry shelled the market in Tyotkino on Tuesday.',
        ],
        'Dawn Regiment | Russian Defence Ministry',
        'same same same',
      ],
      [
        [
          'Ukraine said that Russian forces shelled a hospital in Odesa on Tuesday.',
          'Russia said that the hospital in Odesa was shelled on Tuesday by Ukrainian forces.',
        ],
        'Russia | Ukraine',
        'same same same',
      ],
    ],
    doesNot: [
      [
        'Ukraine said that Russian forces shelled a hospital in Odesa on Tuesday.',
        'Russia said that its forces shelled a barracks in Odesa on Tuesday.',
      ],
      [
        'Ukraine said that Russian forces shelled a hospital in Odesa on Tuesday.',
        'Russia said that Ukrainian forces shelled a hospital in Belgorod on Tuesday.',
      ],
      [
        'The Russian Defence Ministry said that the Dawn Regiment shelled the market in Tyotkino on Tuesday.',
        'The mayor, Anton Lugov, said that the Dawn Regiment shelled the market in Tyotkino on Tuesday.',
      ],
      [
        'The Russian Defence Ministry said that it shelled the Dawn Regiment in Tyotkino on Tuesday.',
        'The Dawn Regiment said that it shelled the Russian Defence Ministry in Tyotkino on Tuesday.',
      ],
    ],
  },
  'dispute.disclaimed': {
    parts: [
      [
        [
          'Russia accused Ukraine of attacking a depot in Belgorod on Tuesday.',
          'Ukraine said it had nothing to do with the attack on Belgorod.',
        ],
        'Russia | Ukraine',
        'same unstated unstated',
      ],
    ],
    doesNot: [
      [
        'Russia accused Ukraine of attacking a depot in Belgorod on Tuesday.',
        'The United States distanced itself from the attack.',
      ],
    ],
  },
  'dispute.denied': {
    parts: [
      [
        [
          'The coast guard said that the navy rammed a fishing boat off Odesa on Tuesday.',
          'The navy denied that it rammed a fishing boat off Odesa on Tuesday.',
        ],
        'coast guard | navy',
        'same same unstated',
      ],
    ],
    doesNot: [
      [
        'The police said that a shooting in Varna on Tuesday lasted an hour.',
        'The mayor, Anton Lugov, said that he did not hear about the shooting in Varna on Tuesday.',
      ],
      [
        'The coast guard said that the navy rammed a fishing boat off Odesa on Tuesday.',
        'The navy denied a shortage of fuel in Odesa on Tuesday.',
      ],
      [
        'The police said that the shooting in Varna on Tuesday lasted an hour and that the captain would stay in jail.',
        'A judge, Anton Lugov, denied bail for the captain held for the shooting in Varna on Tuesday.',
      ],
      [
        'The Harbour Union said that the plan of the Chancellery to close the docks in Varna was ripe for abuse.',
        'A senator, Anton Lugov, dismissed the plan of the Chancellery to close the docks in Varna.',
      ],
      [
        'The coast guard said that the navy rammed a fishing boat off Odesa on Tuesday.',
        'The navy said that it rammed a fishing boat off Odesa on Tuesday.',
      ],
    ],
  },
  'dispute.denied-thing': {
    parts: [
      [
        [
          'The Chancellery said that it had delivered 500 tonnes of flour to Varna on Tuesday.',
          'The Harbour Union said that not a single sack had arrived.',
        ],
        'Chancellery | Harbour Union',
        'unstated unstated unstated',
      ],

      [
        [
          'The Harbour Union said that inmates in Varna had taken six guards as hostages.',
          'The Chancellery said that no guards were being held.',
        ],
        'Chancellery | Harbour Union',
        'unstated unstated unstated',
      ],
      [
        [
          'The Chancellery said that it had let 40 lorries of flour into Varna on Tuesday.',
          'The Harbour Union said that not one lorry had come in.',
        ],
        'Chancellery | Harbour Union',
        'unstated unstated unstated',
      ],
      [
        [
          'The Harbour Union said that a helicopter had bombed a warehouse in Varna on Tuesday.',
          'The army said that no aircraft had taken part.',
        ],
        'Harbour Union | army',
        'unstated unstated unstated',
      ],
      [
        [
          'The army put the number of militants killed in Varna on Tuesday at 30.',
          'The Marsh Legion said that it had no losses.',
        ],
        'Marsh Legion | army',
        'unstated unstated unstated',
      ],
      [
        [
          'The mayor of Varna said that two Kelmerian soldiers were killed on Tuesday.',
          'The army of Kelmeria said that it had suffered no losses.',
        ],
        'army of Kelmeria | mayor of Varna',
        'unstated unstated unstated',
      ],
      [
        [
          'The Marsh Legion said that it had raided Varna and captured four trucks on Tuesday.',
          'The army said that no truck was lost.',
        ],
        'Marsh Legion | army',
        'unstated unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The police said that a gun with a laser was used in Varna on Tuesday.',
        'A teacher, Anton Lugov, said that a gun in Varna was no toy, laser or no laser.',
      ],
      [
        'The clinic put the number of children killed in Varna on Tuesday at nine.',
        'The Marsh Legion said that it had no losses.',
      ],
      [
        'The mayor of Varna said that two Ostravan soldiers were killed on Tuesday.',
        'The army of Kelmeria said that it had suffered no losses.',
      ],
      [
        'The Harbour Union said that its members were led away from the rally in Varna on Tuesday.',
        'The police said that no minors were in custody.',
      ],
      [
        'The Harbour Union said that a truck had burnt in Varna on Tuesday.',
        'The police said that no truck was stopped.',
      ],
      [
        'The army said that the clinic in Varna was hit by a rocket of the Marsh Legion on Tuesday.',
        'The Marsh Legion said that no rockets were hidden under the school in Varna on Tuesday.',
      ],
      [
        'The army said that its guards had opened the gate in Varna on Tuesday.',
        'The Harbour Union said that no guards were hurt in Varna on Tuesday.',
      ],
      [
        'The company said that a mine had been laid by the Marsh Legion in Varna on Tuesday.',
        'The army said that no mines had been laid by its soldiers in Varna on Tuesday.',
      ],
      [
        'The mayor, Anton Lugov, said that a car had burnt in Varna on Tuesday.',
        'The Harbour Union said that there was no need for cars in Varna.',
      ],
    ],
  },
  'dispute.rival-act-names': {
    parts: [
      [
        [
          'The police said that what they saw in Varna on Tuesday was a riot.',
          'The Harbour Union said that the march in Varna on Tuesday had been peaceful.',
        ],
        'Harbour Union | police',
        'same same unstated',
      ],
    ],
    doesNot: [
      [
        'The police said that riot police came to Varna on Tuesday.',
        'The Harbour Union said that the march in Varna on Tuesday had been peaceful.',
      ],
      [
        'The police said that the march in Varna on Tuesday was no riot.',
        'The Harbour Union said that the march in Varna on Tuesday had been peaceful.',
      ],
      [
        'The Chancellery said that the strike on Varna on Tuesday was an act of aggression.',
        'The Harbour Union said that the march in Varna on Tuesday had been peaceful.',
      ],
    ],
  },
  'dispute.denied-statement': {
    parts: [
      [
        [
          'The coast guard said that the navy rammed a fishing boat off Odesa on Tuesday.',
          'The mayor, Anton Lugov, denied that account.',
        ],
        'Anton Lugov | coast guard',
        'same same same',
      ],
      [
        [
          'The Lantern Line said that its ferry had kept its lane throughout.',
          'The Harbour Union rejected the Lantern Line’s version.',
        ],
        'Harbour Union | Lantern Line',
        'same same same',
      ],
      [
        [
          'The Lantern Line said that its ferry had kept its lane throughout.',
          'The Harbour Union called that report “a complete fabrication”.',
        ],
        'Harbour Union | Lantern Line',
        'same same same',
      ],
    ],
    doesNot: [
      [
        'The coast guard said that the navy rammed a fishing boat off Odesa on Tuesday.',
        'The mayor, Anton Lugov, denied a shortage of fuel in Odesa on Tuesday.',
      ],
      [
        'The coast guard said that the navy rammed a fishing boat off Odesa on Tuesday.',
        'The coast guard denied that report.',
      ],
      [
        'The mayor, Anton Lugov, denied that account.',
        'The coast guard said that the navy rammed a fishing boat off Odesa on Tuesday.',
      ],
    ],
  },
  'dispute.cause': {
    parts: [
      [
        [
          'The refinery said that a pump had blown up at the tank farm in Odesa on Tuesday.',
          'The police said that the fire at the tank farm in Odesa on Tuesday was arson.',
        ],
        'refinery | police',
        'same same same',
      ],
      [
        [
          'Prosecutors said that the tram crash in Odesa on Monday was caused by the driver’s carelessness.',
          'The drivers’ union said that a brake failure caused the tram crash in Odesa on Monday.',
        ],
        'Prosecutors | drivers’ union',
        'same same same',
      ],
    ],
    doesNot: [
      [
        'The refinery said that a pump had blown up at the tank farm in Odesa on Tuesday.',
        'The police said that the pump at the tank farm in Odesa was forty years old.',
      ],
      [
        'The refinery said that a pump had blown up at the tank farm in Odesa on Tuesday.',
        'The police said that the fire at the bakery in Belgorod on Monday was arson.',
      ],
    ],
  },
  'dispute.damage': {
    parts: [
      [
        [
          'The navy said that its drones destroyed the fuel depot in Odesa on Tuesday.',
          'The mayor, Anton Lugov, said that the fuel depot in Odesa was not damaged.',
        ],
        'navy | Anton Lugov',
        'same unstated same',
      ],
    ],
    doesNot: [
      [
        'The navy said that its drones destroyed the fuel depot in Odesa on Tuesday.',
        'The mayor, Anton Lugov, said that the cathedral in Odesa was not damaged.',
      ],
    ],
  },
  'dispute.state': {
    parts: [
      [
        [
          'The governor, Vera Stolz, said that the dam at Tyotkino held on Monday.',
          'Farmers said that the dam at Tyotkino had broken on Monday.',
        ],
        'Vera Stolz | Farmers',
        'same same same',
      ],
    ],
    doesNot: [
      [
        'The governor, Vera Stolz, said that the dam at Tyotkino held on Monday.',
        'Farmers said that the bridge at Belgorod had collapsed on Monday.',
      ],
    ],
  },
  'dispute.rounds': {
    parts: [
      [
        [
          'Students said that the police had used live rounds at the gate in Odesa on Monday.',
          'The police said that only rubber bullets were used at the gate in Odesa on Monday.',
        ],
        'Students | police',
        'same same same',
      ],
    ],
    doesNot: [
      [
        'Students said that the police had used live rounds at the gate in Odesa on Monday.',
        'The police said that tear gas was used at the gate in Odesa on Monday.',
      ],
    ],
  },
  'dispute.authenticity': {
    parts: [
      [
        [
          'The Lantern Line said that the letter about the Odesa terminal was genuine.',
          'The minister, Vera Stolz, said that the letter about the Odesa terminal was forged.',
        ],
        'Lantern Line | Vera Stolz',
        'same unstated same',
      ],
    ],
    doesNot: [
      [
        'The Lantern Line said that the letter about the Odesa terminal was genuine.',
        'The minister, Vera Stolz, said that the photos of the Belgorod bridge were staged.',
      ],
    ],
  },
  'dispute.intent': {
    parts: [
      [
        [
          'The fishermen said that the cutter had rammed their boat off Odesa on Monday on purpose.',
          'The coast guard said that the cutter had rammed the boat off Odesa on Monday by mistake.',
        ],
        'fishermen | coast guard',
        'same same same',
      ],
    ],
    doesNot: [
      [
        'The fishermen said that the cutter had rammed their boat off Odesa on Monday on purpose.',
        'The coast guard said that the boat had sunk off Odesa on Monday.',
      ],
    ],
  },
  'dispute.legality': {
    parts: [
      [
        [
          'The customs said that the seizure of the grain ship in Odesa on Monday was lawful.',
          'The owners said that the seizure of the grain ship in Odesa on Monday broke the law of the sea.',
        ],
        'customs | owners',
        'same same same',
      ],
    ],
    doesNot: [
      [
        'The customs said that the seizure of the grain ship in Odesa on Monday was lawful.',
        'The owners said that fishing without papers in Belgorod was illegal.',
      ],
    ],
  },
  'dispute.victim-status': {
    parts: [
      [
        [
          'The coalition said that the strike on Tyotkino on Tuesday killed nine militants.',
          'A village elder, Anton Lugov, said that all nine of the dead in Tyotkino on Tuesday were farmers.',
        ],
        'coalition | Anton Lugov',
        'same same unstated',
      ],
    ],
    doesNot: [
      [
        'The coalition said that the strike on Tyotkino on Tuesday killed forty militants.',
        'A village elder, Anton Lugov, said that three civilians were killed in Tyotkino on Tuesday.',
      ],
    ],
  },
  'dispute.sequence': {
    parts: [
      [
        [
          'The army said that it had warned the tenants before it struck the tower in Odesa on Tuesday.',
          'The tenants said that the warning came after the strike on the tower in Odesa on Tuesday.',
        ],
        'army | tenants',
        'same same same',
      ],
    ],
    doesNot: [
      [
        'The police said that Orin Vale died on Tuesday after he was shot in Odesa.',
        'The clinic said that Pavel Ustin was shot in Odesa on Tuesday and was well after surgery.',
      ],
      [
        'The army said that it had warned the tenants before it struck the tower in Odesa on Tuesday.',
        'The tenants said that the tower in Odesa burnt after the strike on Tuesday.',
      ],
    ],
  },
  'dispute.hour': {
    parts: [
      [
        [
          'The police said that the explosion at the station in Odesa was at 10 a.m. on Monday.',
          'The station master said that the explosion at the station in Odesa came at 4 p.m. on Monday.',
        ],
        'police | station master',
        'same same unstated',
      ],
    ],
    doesNot: [
      [
        'The police said that the first explosion at the station in Odesa was at 10 a.m. on Monday.',
        'The station master said that the second explosion at the station in Odesa came at 4 p.m. on Monday.',
      ],
    ],
  },
  'dispute.rival-claims': {
    parts: [
      [
        [
          'The Dawn Regiment claimed responsibility for the bombing of the customs house in Odesa on Tuesday.',
          'The Lantern Line said that it had planted the bomb at the customs house in Odesa on Tuesday.',
        ],
        'Dawn Regiment | Lantern Line',
        'same same same',
      ],
    ],
    doesNot: [
      [
        'The police said that it had identified a man responsible for the bombing in Odesa.',
        'The Marsh Legion claimed responsibility for the bombing in Odesa.',
      ],
      [
        'The Dawn Regiment claimed responsibility for the bombing of the customs house in Odesa on Tuesday.',
        'The Lantern Line said that the bombing of the customs house in Odesa was a crime.',
      ],
    ],
  },
  'dispute.rival-culprits': {
    parts: [
      [
        [
          'The rebels said that government artillery had shelled the central market in Odesa on Tuesday.',
          'The army said that a mortar had hit the central market in Odesa on Tuesday and that its own guns had not fired.',
        ],
        'rebels | army',
        'same same same',
      ],
    ],
    doesNot: [
      [
        'The rebels said that government artillery had shelled the central market in Odesa on Tuesday.',
        'The army said that its own guns had not fired at Belgorod.',
      ],
    ],
  },
  'dispute.existence': {
    parts: [
      [
        [
          'The students said that the police had fired rubber bullets in the market square of Odesa on Tuesday.',
          'The city said that there had been no shooting in the market square of Odesa on Tuesday.',
        ],
        'students | city',
        'same same same',
      ],
    ],
    doesNot: [
      [
        'The students said that the police had fired rubber bullets in the market square of Odesa on Tuesday.',
        'The city said that there had been no arrests in Belgorod on Tuesday.',
      ],
      [
        'The police said that a man started shooting at a crossroads near the school in Odesa on Tuesday.',
        'The city said that the shooting did not occur on church property in Odesa on Tuesday.',
      ],
    ],
  },
  'dispute.negated': {
    parts: [
      [
        [
          'The hospital said that all the nurses in Varna had been vaccinated by Monday.',
          'The Harbour Union said that half of the nurses in Varna had not been vaccinated by Monday.',
        ],
        'Harbour Union | hospital',
        'same same same',
      ],
    ],
    doesNot: [
      [
        'A captain, Ivo Brandt, said that the police in Varna don’t have any lookouts to provide on Tuesday.',
        'The police said that they did not have a lookout in Varna on Tuesday.',
      ],
      [
        'The army said that shells hit the market square in Odesa on Sunday.',
        'The governor, Vera Stolz, said that nobody was hurt in the market square in Odesa on Sunday.',
      ],
      [
        'The hospital said that all the nurses in Varna had been vaccinated by Monday.',
        'The Harbour Union said that half of the dockers in Varna had not been vaccinated by Monday.',
      ],
    ],
  },
  'dispute.rival-causes': {
    parts: [
      [
        [
          'The company said that methane had set off the explosion in the shaft near Varna on Wednesday.',
          'The Harbour Union blamed the explosion in the shaft near Varna on dynamite that was stored in the wrong place.',
        ],
        'Harbour Union | company',
        'same unstated same',
      ],
      [
        [
          'The mayor, Anton Lugov, said that a bomb had brought down the middle span of the bridge in Varna on Wednesday.',
          'The port said that corrosion had caused the collapse.',
        ],
        'Anton Lugov | port',
        'unstated unstated same',
      ],
    ],
    doesNot: [
      [
        'The company said that a short circuit had set off the fire in Varna on Wednesday.',
        'The Harbour Union said that the fire had caused the collapse.',
      ],
      [
        'The company said that methane had set off the explosion in the shaft near Varna on Wednesday.',
        'The Harbour Union said that the collapse of the shaft near Varna was caused by the explosion.',
      ],
    ],
  },
  'dispute.rival-actors': {
    parts: [
      [
        [
          'The council said that government soldiers stopped the aid convoy outside Varna on Wednesday.',
          'The governor, Vera Stolz, said that rebels had stopped the aid convoy outside Varna on Wednesday.',
        ],
        'Vera Stolz | council',
        'same same same',
      ],
      [
        [
          'The council said that the dockers had broken off the talks in Varna on Wednesday.',
          'The governor, Vera Stolz, said it was the owners who had left the table.',
        ],
        'Vera Stolz | council',
        'unstated unstated same',
      ],
    ],
    doesNot: [
      [
        'The council said that the dockers had broken off the talks in Varna on Wednesday.',
        'The governor, Vera Stolz, said it was the dockers who had left the table.',
      ],
      [
        'The council said that the talks in Varna had been broken off on Wednesday.',
        'The governor, Vera Stolz, said it was no secret who had left the table.',
      ],
      [
        'The council said that government soldiers stopped the aid convoy outside Varna on Wednesday.',
        'The governor, Vera Stolz, said that rebels had stopped the bus outside Varna on Wednesday.',
      ],
    ],
  },
  'dispute.rival-aggressors': {
    parts: [
      [
        [
          'The coast guard said the trawler had turned across the bow of its cutter.',
          'The Fisheries Union said the cutter had rammed the boat twice.',
        ],
        'Fisheries Union | coast guard',
        'unstated unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The coast guard said the trawler had turned across the bow of its cutter.',
        'The Fisheries Union said the cutter had rammed a pier.',
      ],
      [
        'The coast guard said the trawler had turned across the bow of its cutter.',
        'The Fisheries Union said the cutter had warned the boat twice.',
      ],
    ],
  },
  'dispute.rival-starters': {
    parts: [
      [
        [
          'The Orvel Army said that the patrol came under fire first near Varna on Tuesday.',
          'The Dawn Regiment said that the patrol had fired first near Varna on Tuesday.',
        ],
        'Dawn Regiment | Orvel Army',
        'same same unstated',
      ],
    ],
    doesNot: [
      [
        'The Orvel Army said that the patrol came under fire near Varna on Tuesday.',
        'The Dawn Regiment said that the first patrol had fired near Varna on Tuesday.',
      ],
    ],
  },
  'dispute.rival-holders': {
    parts: [
      [
        [
          'The governor, Vera Stolz, said that the warders have control of block C of the prison in Varna.',
          'The Red Wing said that block C of the prison in Varna is in the hands of the inmates.',
        ],
        'Red Wing | Vera Stolz',
        'same unstated same',
      ],
    ],
    doesNot: [
      [
        'The governor, Vera Stolz, said that the warders have control of block C of the prison in Varna.',
        'The Red Wing said that block D of the prison in Varna is in the hands of the inmates.',
      ],
    ],
  },
  'dispute.rival-origins': {
    parts: [
      [
        [
          'The Salt Front said that the drones that hit the depot in Varna were launched from the sea.',
          'The navy said that the drones that hit the depot in Varna came from the mountains.',
        ],
        'Salt Front | navy',
        'same unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The Salt Front said that the drones that hit the depot in Varna were launched from the sea.',
        'The navy said that the ships off Varna came from the north.',
      ],
    ],
  },
  'dispute.rival-times': {
    parts: [
      [
        [
          'The fire brigade said that the fire in the prison of Varna lasted two hours.',
          'The ministry said that the blaze in the prison of Varna was put out in twenty minutes.',
        ],
        'fire brigade | ministry',
        'same unstated unstated',
      ],
      [
        [
          'The army said that the shelling of Varna lasted fifteen minutes.',
          'The Harbour Union said that the bombardment went on for two hours.',
        ],
        'Harbour Union | army',
        'unstated unstated unstated',
      ],
      [
        [
          'The fire brigade said that its engines reached the mill in Varna within nine minutes.',
          'The Harbour Union said that it took the first engine almost an hour.',
        ],
        'Harbour Union | fire brigade',
        'unstated unstated unstated',
      ],
      [
        [
          'The rescuers said that they reached the gallery in Varna within 40 minutes.',
          'The widows said that no rescuers were seen in Varna for five hours.',
        ],
        'rescuers | widows',
        'same unstated unstated',
      ],
      [
        [
          'The ministry said that the plane crashed near Varna at noon.',
          'The shepherd, Marek Thol, said that it fell just after 9 in the morning.',
        ],
        'Marek Thol | ministry',
        'unstated unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The fire brigade said that the fire in the prison of Varna lasted two hours.',
        'The ministry said that the search in the prison of Varna lasted twenty minutes.',
      ],
      [
        'The fire brigade said that the fire in the prison of Varna lasted about an hour.',
        'The ministry said that the blaze in the prison of Varna was put out in 50 minutes.',
      ],
      [
        'The farmer, Jon Hess, said that the water began to rise in Varna at 2 a.m.',
        'The police said that the bridge in Varna collapsed at 5 a.m.',
      ],
      [
        'The police said that the first explosion in Varna was heard at 3 a.m.',
        'The mayor, Anton Lugov, said that an explosion in Varna was heard at 6 a.m.',
      ],
    ],
  },
  'dispute.rival-targets': {
    parts: [
      [
        [
          'The army said that its forces had hit a radar in Varna.',
          'The mayor, Anton Lugov, said that the missile hit a bakery in Varna.',
        ],
        'Anton Lugov | army',
        'same unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The army said that a missile had hit a radar in Varna.',
        'The mayor, Anton Lugov, said that a drone hit a bakery in Varna.',
      ],
      [
        'The army said that its forces had hit 14 radars in Varna.',
        'The mayor, Anton Lugov, said that a missile hit a bakery in Varna.',
      ],
      [
        'The army said that its forces had hit a radar in Varna.',
        'The mayor, Anton Lugov, said that another missile hit a bakery in Varna.',
      ],
    ],
  },
  'dispute.rival-presence': {
    parts: [
      [
        [
          'The army said that the Salt Front used the hospital in Varna as a command post.',
          'The doctor, Leila Noor, said that there were only patients in the hospital of Varna.',
        ],
        'Leila Noor | army',
        'same unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The army said that the Salt Front used the hospital in Varna as a command post.',
        'The doctor, Leila Noor, said that there were no medicines in the hospital of Varna.',
      ],
      [
        'The army said that two of its soldiers were killed in Varna.',
        'The doctor, Leila Noor, said that there were no fighters in the hospital of Varna.',
      ],
      [
        'The army said that the Salt Front had left the hospital in Varna.',
        'The doctor, Leila Noor, said that there were only patients in the hospital of Varna.',
      ],
    ],
  },
  'dispute.rival-deaths': {
    parts: [
      [
        [
          'The police said that the student died of a heart attack in Varna.',
          'His family said that the student had been beaten to death in Varna.',
        ],
        'His family | police',
        'same unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The police said that the student died of a heart attack in Varna.',
        'The prison service said that the guard had been beaten to death in Varna.',
      ],
      [
        'The police said that the student died of a heart attack in Varna.',
        'His family said that the student had not been beaten to death in Varna.',
      ],
    ],
  },
  'dispute.rival-winners': {
    parts: [
      [
        [
          'The election commission said that president Goran Sahl had won the vote in Varna.',
          'The challenger, Mila Drey, said that she had won the vote in Varna.',
        ],
        'Mila Drey | election commission',
        'same unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The election commission said that president Goran Sahl had won the vote in Varna.',
        'The challenger, Mila Drey, said that she had won the vote in two districts of Varna.',
      ],
      [
        'The election commission said that president Goran Sahl had won the vote in Varna.',
        'The challenger, Mila Drey, said that she had not won the vote in Varna.',
      ],
    ],
  },
  'dispute.rival-counts': {
    parts: [
      [
        [
          'The prosecutor, Ivo Brandt, said that two masked men shot the judge in Varna on Friday.',
          'The police said that a single gunman shot the judge in Varna on Friday.',
        ],
        'Ivo Brandt | police',
        'same same unstated',
      ],
    ],
    doesNot: [
      [
        'The prosecutor, Ivo Brandt, said that two masked men shot the judge in Varna on Friday.',
        'The police said that a single gunman shot the driver in Varna on Friday.',
      ],
    ],
  },
  'dispute.opposites': {
    parts: [
      [
        [
          'The Lantern Line said that its leader had died in Varna on Tuesday.',
          'The Harbour Union said that he was alive.',
        ],
        'Harbour Union | Lantern Line',
        'unstated unstated unstated',
      ],

      [
        [
          'The fire brigade said that the emergency exit of the club in Varna was locked during the fire on Saturday.',
          'The owner, Ivo Brandt, said that the emergency exit of the club in Varna was open during the fire on Saturday.',
        ],
        'Ivo Brandt | fire brigade',
        'same same same',
      ],
      [
        [
          'The coast guard said that all nine of the crew were rescued after the collision off Varna on Friday.',
          'The Harbour Union said that two of the crew drowned in the collision off Varna on Friday.',
        ],
        'Harbour Union | coast guard',
        'same same same',
      ],
    ],
    doesNot: [
      [
        'The fire brigade said that the kitchen door of the club in Varna was locked during the fire on Saturday.',
        'The owner, Ivo Brandt, said that the emergency exit of the club in Varna was open during the fire on Saturday.',
      ],
      [
        'The coast guard said that nine of the crew were rescued after the collision off Varna on Friday.',
        'The Harbour Union said that two of the crew drowned in the collision off Varna on Friday.',
      ],
    ],
  },
  'dispute.rival-control': {
    parts: [
      [
        [
          'The Dawn Regiment said that the village of Tyotkino was entirely in its hands on Tuesday.',
          'The Russian Defence Ministry said that it held the village of Tyotkino on Tuesday.',
        ],
        'Dawn Regiment | Russian Defence Ministry',
        'same same same',
      ],
      [
        [
          'The Dawn Regiment said that the village of Tyotkino was in its hands on Tuesday.',
          'The Kelmerian defence ministry said that the village of Tyotkino was under the control of the Kelmerian army on Tuesday.',
        ],
        'Dawn Regiment | Kelmerian defence ministry',
        'same same same',
      ],
    ],
    doesNot: [
      [
        'Anton Lugov, the minister, said that the village of Tyotkino was in our hands on Tuesday.',
        'The Kelmerian defence ministry said that the village of Tyotkino was under the control of the Kelmerian army on Tuesday.',
      ],
      [
        'The Dawn Legion said that the village of Tyotkino was entirely in its hands on Tuesday.',
        'Armed groups said that they held the village of Tyotkino on Tuesday.',
      ],
      [
        'The Dawn Regiment said that the village of Tyotkino was entirely in its hands on Tuesday.',
        'The Russian Defence Ministry said that it held the city of Belgorod on Tuesday.',
      ],
    ],
  },
  'dispute.deed-denied': {
    parts: [
      [
        [
          '“We switched off the line that feeds the mine at Narvik,” the Thaw Front said.',
          'Steinrev Nett, which runs the line at Narvik, denied any attack.',
        ],
        'Thaw Front | Steinrev Nett',
        'unstated unstated unstated',
      ],
    ],
    doesNot: [
      [
        '“We switched off the line that feeds the mine at Narvik,” the Thaw Front said.',
        'Steinrev Nett, which runs the line at Narvik, denied any delay.',
      ],
      [
        '“We cut the price of the line that feeds the mine at Narvik,” the Thaw Front said.',
        'Steinrev Nett, which runs the line at Narvik, denied any attack.',
      ],
    ],
  },
  'dispute.saying-denied': {
    parts: [
      [
        [
          'The Lantern Line said that General Aziz Tahir had told it the pipeline near Odesa would be blown up.',
          'General Aziz Tahir denied saying that the pipeline near Odesa would be blown up.',
        ],
        'Aziz Tahir | Aziz Tahir',
        'same unstated same',
      ],
    ],
    doesNot: [
      [
        'General Aziz Tahir said that the pipeline near Odesa would be blown up.',
        'General Aziz Tahir denied saying a word about bread.',
      ],
    ],
  },
  'dispute.numbers': {
    parts: [
      [
        [
          'The clinic said that three marchers had died in Varna on Tuesday.',
          'The police said that nobody was seriously hurt in Varna on Tuesday.',
        ],
        'clinic | police',
        'same same unstated',
      ],
      [
        [
          'The mine said that 11 men were underground when the shaft at Varna fell in on Tuesday.',
          'The Harbour Union said that 26 men had been underground.',
        ],
        'Harbour Union | mine',
        'unstated unstated same',
      ],

      [
        [
          'The Lantern Line estimated the damage in Varna at $12 million.',
          'The Chancellery said that losses in Varna came to $40 million.',
        ],
        'Chancellery | Lantern Line',
        'same unstated unstated',
      ],
      [
        [
          'The Lantern Line said that about 300 barrels of oil had leaked at Varna on Tuesday.',
          'The Chancellery put the spill at 9,000 barrels.',
        ],
        'Chancellery | Lantern Line',
        'unstated unstated unstated',
      ],
      [
        [
          'The Lantern Line said that 600 tonnes of rice had been handed out in Varna on Tuesday.',
          'The Harbour Union said that 80 tonnes had left the store.',
        ],
        'Harbour Union | Lantern Line',
        'unstated unstated unstated',
      ],
      [
        [
          'A colonel, Ivo Brandt, said that two of the attackers at Odesa were captured on Monday.',
          'The insurgents said that none of their fighters was captured at Odesa on Monday.',
        ],
        'Ivo Brandt | insurgents',
        'same same unstated',
      ],
      [
        [
          'The interior ministry said that two drones struck a fuel depot in Varna on Monday.',
          'The Salt Front said that it had launched six drones and that all of them had hit the depot in Varna.',
        ],
        'interior ministry | Salt Front',
        'same unstated same',
      ],
      [
        [
          'The organisers said that 40,000 people had marched through Varna on Saturday.',
          'The interior ministry put the crowd at 8,000.',
        ],
        'interior ministry | organisers',
        'unstated unstated unstated',
      ],
      [
        [
          'The Harbour Union said that 1,200 dockers had walked out at Varna on Monday.',
          'The port authority said fewer than 300 had stayed away.',
        ],
        'Harbour Union | port authority',
        'unstated unstated unstated',
      ],
      [
        [
          'The Russian Defence Ministry said that 60 soldiers were killed in the raid on Tyotkino on Tuesday.',
          'The Dawn Regiment said that two soldiers were killed in the raid on Tyotkino on Tuesday.',
        ],
        'Dawn Regiment | Russian Defence Ministry',
        'same same same',
      ],
      [
        [
          'The White House announced that it is sending Ukraine $300 million in military aid.',
          '“We are sending $300 billion worth of weapons to Ukraine today,” said Martin Vesper, an adviser.',
        ],
        'Martin Vesper | White House',
        'unstated unstated unstated',
      ],
      [
        [
          'The Interior Ministry put the number of arrests in Varna on Tuesday at 52.',
          'The Harbour Union said that it had counted at least 180 detainees in Varna on Tuesday.',
        ],
        'Harbour Union | Interior Ministry',
        'same same unstated',
      ],
    ],
    doesNot: [
      [
        'The clinic said that three marchers had died in Varna on Tuesday.',
        'The police said that none of the officers was seriously hurt in Varna on Tuesday.',
      ],
      [
        'The police said that two boys were killed in a car and that two girls were killed in a house in Varna on Tuesday.',
        'The Harbour Union said that four people were killed in Varna on Tuesday.',
      ],

      [
        'The mayor of Varna said that two Ostravan soldiers were killed on Tuesday.',
        'The army of Kelmeria said that five Kelmerian soldiers were killed in Varna on Tuesday.',
      ],
      [
        'The police said that eleven officers were injured in Varna on Tuesday.',
        'The Harbour Union said that three of its members were killed in Varna on Tuesday and 214 were wounded.',
      ],
      [
        'The Russian Defence Ministry said that 60 soldiers were killed in the raid on Tyotkino on Tuesday.',
        'The mayor, Anton Lugov, said that three civilians were killed in Tyotkino on Tuesday.',
      ],
      [
        'The ferry company said that 11 passengers were hurt in Tyotkino on Tuesday.',
        'A hospital in Tyotkino said that 14 people had been treated there by Tuesday evening.',
      ],
      [
        'The Russian Defence Ministry said that at least 40 soldiers were killed in Tyotkino on Tuesday.',
        'The mayor, Anton Lugov, said that 60 soldiers were killed in Tyotkino on Tuesday.',
      ],
      [
        'The Russian Defence Ministry said that 11 people were wounded in Tyotkino on Tuesday, two of them badly.',
        'The mayor, Anton Lugov, said that 11 people were wounded in Tyotkino on Tuesday.',
      ],
      [
        'The Harbour Union said that 1,200 dockers had walked out at Varna on Monday.',
        'The port authority said more than 1,000 had stayed away.',
      ],
      [
        'The Harbour Union said that 1,200 dockers had walked out at Varna on Monday.',
        'The port authority said that 30 cranes had stood still.',
      ],
      [
        'The Harbour Union said that 1,200 dockers had walked out in Varna.',
        'The port authority said that 300 drivers had stayed away in Varna.',
      ],
      [
        'The White House announced that it is sending Ukraine $300 million in military aid.',
        'The White House said that the aid package holds $20 million for roads.',
      ],
      [
        'The Lantern Line said that the walkout in Varna cost it $12 million a day.',
        'The Chancellery said that the walkout in Varna cost it $40 million a week.',
      ],
      [
        'The police said that four people were killed in Varna on Tuesday.',
        'The mayor, Anton Lugov, said that a 44-year-old woman was killed in Varna on Tuesday.',
      ],
      [
        'The police said that eight people were killed in Varna on Tuesday.',
        'The mayor, Anton Lugov, said that four women and three boys were killed in Varna on Tuesday.',
      ],
      [
        'The police said that eight people were wounded in Varna on Tuesday.',
        'The mayor, Anton Lugov, said that nobody was badly wounded in Varna on Tuesday.',
      ],
      [
        'The police said that eight people were killed in Varna on Tuesday.',
        'The mayor, Anton Lugov, said that Elin Ostrova, 22, was killed in Varna on Tuesday.',
      ],
      [
        'The police said that 12 people were wounded in Varna on Tuesday.',
        'The clinic said that eight wounded had been brought to Varna on Tuesday.',
      ],
      [
        'The Lantern Line said that 600 tonnes of rice had been handed out in Varna on Tuesday.',
        'The Harbour Union said that 80 tonnes of coal had left the store.',
      ],
      [
        'The port of Varna said that 30 ferries were cancelled on Tuesday.',
        'The Harbour Union said that 45 ferries were late in Varna on Tuesday.',
      ],
      [
        'The Russian Defence Ministry said that three rockets were fired at Tyotkino on Tuesday.',
        'The mayor, Anton Lugov, said that two rockets hit the school in Tyotkino on Tuesday.',
      ],
      [
        'The Russian Defence Ministry said that 17 tanks were destroyed along the whole front on Tuesday.',
        'The Dawn Regiment said that two tanks were destroyed near Tyotkino on Tuesday.',
      ],
      [
        'The White House announced that it is sending Ukraine $300 million in military aid.',
        'The Chancellery announced that it is sending Ukraine €300 billion in military aid.',
      ],
      [
        'The police said that nine people were shot in Varna on Tuesday, including seven in a park.',
        'The clinic said that seven people were shot in Varna on Tuesday.',
      ],
      [
        'The police said that seven people were wounded in Varna on Tuesday.',
        'The clinic said that two other people were wounded in Varna on Tuesday.',
      ],
      [
        'The Harbour Union said it raised more than $21 million for the docks in January.',
        'The Lantern Line said it raised roughly $15 million for the docks in January.',
      ],
      [
        'The police said that a man in a bar in Varna shot five people in a quarrel.',
        'Later a guest fired, striking four people, police said.',
      ],
    ],
  },
}

describe('dispute rules', () => {
  it('have rows here, each', () =>
    expect(Object.keys(rows).sort()).toEqual(disputeRules.map((rule) => rule.id).sort()))

  describe.each(Object.entries(rows))('%s', (rule, { parts, doesNot }) => {
    it.each(parts)('%s', async (paragraphs, sides, scope) => {
      const reading = await readReports(report(...paragraphs))
      const disputes = reading.disputes.filter((dispute) => dispute.rule === rule)
      expect(disputes.map((dispute) => sidesOf(dispute, reading).sort().join(' | '))).toEqual([
        sides.split(' | ').sort().join(' | '),
      ])
      const found = disputes[0]!.scope
      expect(`${found.place} ${found.time} ${found.object}`).toBe(scope)
    })

    it.each(doesNot.map((paragraphs) => [paragraphs]))('not %s', async (paragraphs) => {
      const reading = await readReports(report(...paragraphs))
      expect(reading.statements.filter((each) => !each.speakers.includes('narrator'))).toHaveLength(2)
      expect(reading.disputes.filter((dispute) => dispute.rule === rule)).toEqual([])
    })
  })
})
