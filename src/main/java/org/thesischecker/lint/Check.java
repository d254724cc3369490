package org.thesischecker.lint;

import java.util.Locale;

/** Everything that is checked. The page {@code docs/reference/checks.md} is made from this list. */
public enum Check {
    IMPOSSIBLE_CONDITION(
            Group.RULES,
            Severity.WARNING,
            "a condition can never hold",
            "A constraint contradicts another one of its pattern, compares with a threshold that lies outside the metric's "
                    + "range, or asks for a state that no rule leads to. The rule can never fire.",
            "Mend the comparison, the threshold or the metric's range."),
    ALWAYS_TRUE_CONDITION(
            Group.RULES,
            Severity.WARNING,
            "a condition always holds",
            "Every value that the metric can have passes, so the condition decides nothing and misleads its reader.",
            "Remove the constraint, or mend the threshold or the metric's range."),
    DECIMAL_EQUALITY(
            Group.RULES,
            Severity.WARNING,
            "decimals are compared with == or !=",
            "A figure that is published with one more digit would no longer match. Counts are exempt.",
            "Compare with >= or <=."),
    REPEATED_RULE_NAME(
            Group.RULES,
            Severity.HINT,
            "two rules have one name",
            "A rule's name is what a reader of a review sees; two rules that say the same cannot be told apart.",
            "Say in the name what is true when it fires, and of what."),
    RULE_WITHOUT_CASE(
            Group.RULES,
            Severity.WARNING,
            "no case expects the rule to fire",
            "A rule that no case names under findings may never have fired for anybody.",
            "Add a case in which it fires, and name it under findings."),
    WITHOUT_CASES(
            Group.RULES,
            Severity.WARNING,
            "there is no case file",
            "Nothing shows that the rules do what they say.",
            "Write the rule tests beside the rules, in id.cases.yaml."),
    CANNOT_BE_CONFIRMED(
            Group.THESES,
            Severity.WARNING,
            "no rule can confirm the thesis",
            "Without a rule that fulfils or confirms it the thesis is never CONFIRMED, whatever comes.",
            "Add one, or say in report.yaml under not-encodable why there is none."),
    CANNOT_BE_BROKEN(
            Group.THESES,
            Severity.WARNING,
            "no rule can break the thesis",
            "A claim that nothing can break is no testable claim.",
            "Add a rule that breaks it."),
    CANNOT_END(
            Group.THESES,
            Severity.WARNING,
            "the thesis cannot end once it is due",
            "All rules that lead to CONFIRMED or BROKEN ask for Thesis( state == \"open\" ). After the horizon none is live, so "
                    + "the thesis stays overdue.",
            "Add a rule for the final figure, with Thesis( state == \"due\" ) or without a condition on Thesis."),
    CORROBORATING_DECIDES(
            Group.THESES,
            Severity.WARNING,
            "a corroborating metric is read by a rule that does more than confirm",
            "What a thesis calls corroborating blocks nothing when it is missing. A rule that fulfils, breaks or puts at risk "
                    + "decides, and what it reads has to be there.",
            "Take the metric out of corroborating, or out of the rule."),
    UNREAD_ALTERNATIVE(
            Group.THESES,
            Severity.WARNING,
            "a group of alternatives names a metric that no rule reads",
            "One usable metric of the group is enough; one that no rule reads decides nothing and excuses the others.",
            "Take it out of the group, or read it in a rule."),
    UNREAD_CORROBORATING(
            Group.THESES,
            Severity.HINT,
            "a corroborating metric is read by no rule",
            "It has no effect; it may be meant as a note for the reader.",
            "Read it in a confirming rule, or take it out."),
    IDLE_EXPOSURE(
            Group.THESES,
            Severity.WARNING,
            "an exposure with effect at-risk changes nothing",
            "No rule can fire the risk factor, or the part of it that is named, so it can never put the thesis at risk. It still "
                    + "keeps the thesis from being confirmed, because a factor that cannot fire is never known to be quiet.",
            "Write a rule that fires it, name another part, or state the effect noted."),
    UNUSED_RISK_FACTOR(
            Group.THESES,
            Severity.HINT,
            "no thesis is exposed to the risk factor",
            "It is judged and listed, and moves no thesis.",
            "Add an exposure to the theses that it bears on."),
    FORECAST_WITHOUT_FIGURE(
            Group.THESES,
            Severity.WARNING,
            "the figure that a forecast is about is overdue",
            "A forecast is held against the figure of its metric and period. That figure should be out, and no row has it.",
            "Add the row, or correct the forecast's metric or period."),
    WITHOUT_OWNER(
            Group.THESES,
            Severity.WARNING,
            "nobody owns it",
            "When a reading is due or a flag is raised, somebody has to be told.",
            "Name a desk or a person under owner."),
    WITHOUT_PLACE(
            Group.THESES,
            Severity.WARNING,
            "its place in the report is not given",
            "A reader cannot look up what the report says.",
            "Cite a place of report.yaml under place. A place that report.yaml does not have is refused at load."),
    UNUSED_THRESHOLD(
            Group.THRESHOLDS,
            Severity.WARNING,
            "no rule names the threshold",
            "A number with a reason that decides nothing misleads its reader.",
            "Name it in a rule, or remove it."),
    SET_ON_LATER(
            Group.THRESHOLDS,
            Severity.WARNING,
            "set-on lies in the future",
            "set-on is the true day on which the number was agreed. One before the report was public is refused at load.",
            "Write the day on which it was set."),
    RATIONALE_CITES_LATER(
            Group.THRESHOLDS,
            Severity.WARNING,
            "a rationale cites a month after the report",
            "A threshold comes from the report, or from reasoning that could have been written on the report's date. One that "
                    + "rests on what came later is fitted to the outcome.",
            "Argue from what was known when the report was public."),
    UNUSED_METRIC(
            Group.FACTS,
            Severity.HINT,
            "no book uses the metric",
            "No rule reads it, and no forecast, printed number or corroborating list names it.",
            "Keep it if somebody looks at it with facts show, else remove it with its rows. A metric that the dictionary does "
                    + "not have is refused at load."),
    UNREAD_IN_SCENARIO(
            Group.FACTS,
            Severity.HINT,
            "a scenario changes what no rule reads",
            "The change moves no verdict, whatever its value.",
            "Take it out, or name the metric and the period that the rules read."),
    METRIC_WITHOUT_ROW(
            Group.FACTS,
            Severity.WARNING,
            "a rule reads a metric that has no row",
            "As long as nothing is known of it, what reads it is UNVERIFIED.",
            "Add its readings. For an event that has not happened, add a row with the value 0 for the day on which that was seen."),
    PUBLISHED_LATER(
            Group.FACTS,
            Severity.WARNING,
            "a row is published in the future",
            "No review sees it before that day. A row that was entered before it was published is refused at load.",
            "Correct the day, or keep the row out until then."),
    ENTERED_LATER(
            Group.FACTS,
            Severity.WARNING,
            "a row is entered in the future",
            "The day on which a row came into these files cannot be to come; with --view entered no review sees it before that "
                    + "day.",
            "Correct the day."),
    DERIVED_WITHOUT_NOTE(
            Group.FACTS,
            Severity.WARNING,
            "a derived figure does not say how it was computed",
            "Nobody can repeat arithmetic that is not written down.",
            "Give the arithmetic in the note: the figures it was made from, and how."),
    ERRATUM_ALONE(
            Group.FACTS,
            Severity.WARNING,
            "a printed row has no true row beside it",
            "An erratum says that the report printed a wrong number; the right one of the same metric and period stands beside "
                    + "it, so that a reader can compare.",
            "Add the true row, or change the status when the number is right."),
    PREFERRED_SOURCE_WITHOUT_ROW(
            Group.FACTS,
            Severity.WARNING,
            "no row is from the preferred source",
            "The preferred source's reading stands when several have one; a source that no row has is most likely misspelt.",
            "Write the source as the rows do."),
    FILE_FORM(
            Group.FACTS,
            Severity.HINT,
            "a file has a byte-order mark or CRLF line ends",
            "It is read all the same; other tools may stumble, and a comparison of versions shows every line as changed.",
            "Save it as UTF-8 without a mark, with line feeds.");

    /** What a check looks at. */
    public enum Group {
        RULES("Rules"),
        THESES("Theses and risk factors"),
        THRESHOLDS("Thresholds"),
        FACTS("Facts");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private final Group group;
    private final Severity severity;
    private final String title;
    private final String why;
    private final String remedy;

    Check(Group group, Severity severity, String title, String why, String remedy) {
        this.group = group;
        this.severity = severity;
        this.title = title;
        this.why = why;
        this.remedy = remedy;
    }

    /** The name in output, in JSON and as a heading of the page. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Group group() {
        return group;
    }

    public Severity severity() {
        return severity;
    }

    /** What was found, in half a sentence. */
    public String title() {
        return title;
    }

    /** Why it matters. */
    public String why() {
        return why;
    }

    /** What to do. */
    public String remedy() {
        return remedy;
    }
}
