package org.hazardledger.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times in the names of pictures, shown in China. */
class FileNameTimeTest {

    @ParameterizedTest
    @CsvSource({
        "mmexport1683612345678.jpg,2023-05-09T14:05:45",
        "wx_camera_1683612345678.jpg,2023-05-09T14:05:45",
        "IMG_20230509_101112.jpg,2023-05-09T10:11:12",
        "微信图片_20230509101112.jpg,2023-05-09T10:11:12"
    })
    void readsWhatPhonesWrite(String name, LocalDateTime time) {
        assertThat(FileNameTime.of(name)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"IMG_001.jpg", "IMG_20231399_101112.jpg", "mmexport12.jpg", "20230509.jpg"})
    void readsNothingIntoOtherNumbers(String name) {
        assertThat(FileNameTime.of(name)).isNull();
    }
}
