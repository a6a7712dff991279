package org.hazardledger.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.hazardledger.hazard.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before and after, as people name their folders. */
class StageWordsTest {

    @ParameterizedTest
    @CsvSource({
        "整改前,BEFORE",
        "整改后,AFTER",
        "整改之后,AFTER",
        "治理中,DURING",
        "复查照片,RECHECK",
        "before,BEFORE",
        "After_2,AFTER",
        "前,BEFORE",
        "3-后,AFTER",
        "003整改前,BEFORE",
        "二楼走廊（整改后）,AFTER"
    })
    void namesTheStage(String text, Stage stage) {
        assertThat(StageWords.of(text)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"校门前", "后勤楼", "整改前后对比", "门后堆物", "IMG_001", "beforehand", "前门"})
    void doesNotGuess(String text) {
        assertThat(StageWords.of(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"整改前,''", "3-整改后,3", "二楼灭火器失压 整改前,二楼灭火器失压", "IMG_001,IMG_001"})
    void leavesTheRest(String text, String rest) {
        assertThat(StageWords.without(text)).isEqualTo(rest);
    }
}
