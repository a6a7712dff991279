package org.hazardledger.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A Word file on A4 with the fonts, margins and page numbers all forms share. */
final class WordFile {

    /** Word measures in twentieths of a point. */
    static final int TWIPS_PER_POINT = 20;

    private static final int A4_SHORT = 11906;
    private static final int A4_LONG = 16838;

    private final XWPFDocument document = new XWPFDocument();

    WordFile(boolean landscape, int marginTopBottomMm, int marginSidesMm) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? A4_LONG : A4_SHORT));
        size.setH(BigInteger.valueOf(landscape ? A4_SHORT : A4_LONG));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(twips(marginTopBottomMm));
        margin.setBottom(twips(marginTopBottomMm));
        margin.setLeft(twips(marginSidesMm));
        margin.setRight(twips(marginSidesMm));
        margin.setHeader(twips(8));
        margin.setFooter(twips(8));
        margin.setGutter(BigInteger.ZERO);
        addFontTable();
    }

    XWPFDocument document() {
        return document;
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }

    /** Writes text into a paragraph; line breaks in it stay line breaks. */
    static XWPFRun write(XWPFParagraph paragraph, String text, WordFont font, double points) {
        XWPFRun run = paragraph.createRun();
        style(run, font, points);
        String[] lines = FormText.printable(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
        return run;
    }

    static void style(XWPFRun run, WordFont font, double points) {
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.sizeOfRFontsArray() > 0 ? properties.getRFontsArray(0) : properties.addNewRFonts();
        // Chinese is set by eastAsia alone; the hint makes quotes and dashes, which both scripts have, Chinese ones.
        fonts.setEastAsia(font.official());
        fonts.setAscii(font == WordFont.BODY ? "Times New Roman" : font.official());
        fonts.setHAnsi(font == WordFont.BODY ? "Times New Roman" : font.official());
        fonts.setHint(STHint.EAST_ASIA);
        run.setFontSize(points);
    }

    /** Exact line height, so that what was computed to fit on a page fits in every office program. */
    static void lineHeight(XWPFParagraph paragraph, double points) {
        paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
    }

    /** Page numbers in the middle and a small remark after them. */
    void footer(String remark) {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        write(line, "第 ", WordFont.BODY, 9);
        field(line, "PAGE");
        write(line, " 页 共 ", WordFont.BODY, 9);
        field(line, "NUMPAGES");
        write(line, " 页", WordFont.BODY, 9);
        if (!remark.isEmpty()) {
            write(line, "　　" + remark, WordFont.BODY, 7);
        }
    }

    byte[] toBytes() {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page number, which Word computes; every part carries the style because programs take it from different ones. */
    private static void field(XWPFParagraph line, String instruction) {
        part(line).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        part(line).addNewInstrText().setStringValue(instruction);
        part(line).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        part(line).addNewT().setStringValue("1");
        part(line).addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static CTR part(XWPFParagraph line) {
        XWPFRun run = line.createRun();
        style(run, WordFont.BODY, 9);
        return run.getCTR();
    }

    private void addFontTable() {
        try {
            PackagePart part = document.getPackage()
                    .createPart(
                            PackagingURIHelper.createPartName("/word/fontTable.xml"),
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
            try (OutputStream out = part.getOutputStream()) {
                out.write(WordFont.fontTable().getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart()
                    .addRelationship(
                            part.getPartName(),
                            TargetMode.INTERNAL,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
