package dev.archlab.visualizer.tpu;

import dev.archlab.visualizer.Words;
import dev.archlab.visualizer.tpu.TpuState.Pe;

/** What a processing element does, in a sentence. */
record Told(Names names, Words words) {

  String element(Pe pe, boolean outputStationary) {
    String sentence = doing(pe, outputStationary);
    if (pe.hasShadow()) {
      sentence += " " + words.say("pe.shadow", names.value(pe.shadow()));
    }
    if (pe.drainRow() >= 0) {
      String sum = names.sum(pe.drain(), pe.drainRow(), pe.column());
      sentence += " " + words.say("pe.drain", sum, Numbers.brief(pe.drain().number()));
    }
    return sentence;
  }

  private String doing(Pe pe, boolean outputStationary) {
    int r = pe.row();
    int c = pe.column();
    String weight = names.value(pe.weight());
    if (!pe.active()) {
      if (outputStationary) {
        return pe.sumRow() < 0
            ? words.say("pe.empty", r, c)
            : words.say(
                "pe.holds",
                r,
                c,
                names.sum(pe.sum(), pe.sumRow(), c),
                Numbers.brief(pe.sum().number()));
      }
      return pe.weight().tag() == 0
          ? words.say("pe.empty", r, c)
          : words.say("pe.idle", r, c, weight);
    }
    String operand = names.value(pe.operand());
    String sum = names.sum(pe.sum(), pe.sumRow(), c);
    String number = Numbers.brief(pe.sum().number());
    if (outputStationary) {
      return words.say("pe.output", r, c, operand, weight, sum, number);
    }
    return pe.weight().tag() == 0
        ? words.say("pe.padding", r, c)
        : words.say("pe.stationary", r, c, operand, weight, sum, number);
  }
}
