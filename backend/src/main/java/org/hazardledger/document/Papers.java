package org.hazardledger.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hazardledger.campaign.WeeklyDesk;
import org.hazardledger.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Prints the official forms, a few at a time. */
@ApplicationScoped
public class Papers {

    private final WeeklyDesk desk;
    private final ComparisonSheets comparisons;
    private final RenderGate gate;

    Papers(WeeklyDesk desk, ComparisonSheets comparisons, RenderGate gate) {
        this.desk = desk;
        this.comparisons = comparisons;
        this.gate = gate;
    }

    /**
     * 每周排查整治明细表 of a school and week: the frozen one when there is one.
     *
     * @param campaign the running one when left out
     * @param period the running week when left out
     * @throws org.hazardledger.platform.Problem 404 out of scope, 422 {@code missing-glyph}, 503 {@code renderer-busy}
     */
    public PrintedForm weekly(
            Caller caller, UUID school, @Nullable UUID campaign, @Nullable String period, DocumentFormat format) {
        WeeklyDesk.Paper paper = desk.paper(caller, school, campaign, period);
        WeeklyDetail form = WeeklyPapers.of(paper);
        byte[] file = gate.print(() -> switch (format) {
            case XLSX -> WeeklyDetailXlsx.render(form);
            case DOCX -> WeeklyDetailDocx.render(form);
            case PDF -> WeeklyDetailPdf.render(form);
        });
        String name = paper.table().organisationName() + "-每周排查整治明细表-"
                + paper.table().period().label();
        return new PrintedForm(name, format, file);
    }

    /**
     * 隐患整改对比照 of one hazard, also before it is rectified.
     *
     * @param campaign whose title stands on it; the running one when left out
     * @throws org.hazardledger.platform.Problem 404 out of scope, 422 {@code missing-glyph}, 503 {@code renderer-busy},
     *     {@code photo-damaged} or {@code photo-store-unavailable}
     */
    public PrintedForm comparison(Caller caller, UUID hazard, @Nullable UUID campaign, DocumentFormat format) {
        return gate.print(() -> sheets(comparisons.ofHazard(caller, hazard, campaign), format));
    }

    /** The sheets of everything a school's weekly table calls rectified; 422 when that is nothing. */
    PrintedForm comparisons(
            Caller caller, UUID school, @Nullable UUID campaign, @Nullable String period, DocumentFormat format) {
        return gate.print(() -> sheets(comparisons.ofWeek(caller, school, campaign, period), format));
    }

    private static PrintedForm sheets(ComparisonSheets.Sheaf sheaf, DocumentFormat format) {
        byte[] file = format == DocumentFormat.PDF
                ? ComparisonSheetPdf.render(sheaf.sheets())
                : ComparisonSheetDocx.render(sheaf.sheets());
        return new PrintedForm(sheaf.name(), format, file);
    }
}
