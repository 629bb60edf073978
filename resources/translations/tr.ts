<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>AccuracyCard</name>
    <message>
        <source>How well they are read</source>
        <translation>Ne kadar iyi okunuyorlar</translation>
    </message>
    <message>
        <source>All kept drawings, read by the reader that is used in Draw; choose another one and compare.</source>
        <translation>Saklanan bütün çizimler, Çiz sekmesindeki okuyucuyla okunur; başka bir okuyucu seçip karşılaştırın.</translation>
    </message>
    <message>
        <source>By digit</source>
        <translation>Rakama göre</translation>
    </message>
    <message>
        <source>By writer</source>
        <translation>Yazana göre</translation>
    </message>
    <message>
        <source>Drawings read right, by digit</source>
        <translation>Rakama göre doğru okunan çizimler</translation>
    </message>
    <message>
        <source>Drawings read right, by writer</source>
        <translation>Yazana göre doğru okunan çizimler</translation>
    </message>
    <message>
        <source>right</source>
        <translation>doğru</translation>
    </message>
    <message>
        <source>misread</source>
        <translation>yanlış</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Henüz okunan bir şey yok</translation>
    </message>
    <message>
        <source>Read right: {right} of {count} ({share})</source>
        <translation>Doğru okunan: {right} / {count} ({share})</translation>
    </message>
    <message>
        <source>The model used in Draw does not read digits: this is what was read when drawn.</source>
        <translation>Çiz sekmesindeki model rakam okumuyor: burada çizim sırasında okunanlar gösteriliyor.</translation>
    </message>
    <message>
        <source>by {model}</source>
        <translation>{model} ile</translation>
    </message>
</context>
<context>
    <name>AccuracyPlot</name>
    <message>
        <source>epoch {number}</source>
        <translation>epoch {number}</translation>
    </message>
    <message>
        <source>Accuracy after each epoch</source>
        <translation>Her epoch sonunda doğruluk</translation>
    </message>
    <message>
        <source>Share of the new digits that are read right, after each epoch.</source>
        <translation>Her epoch sonunda yeni rakamların doğru okunan payı.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>doğruluk</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
</context>
<context>
    <name>ActivationList</name>
    <message>
        <source>Activation functions</source>
        <translation>Aktivasyon fonksiyonları</translation>
    </message>
    <message>
        <source>Click to study it; tick it (space bar) to keep its curve beside the others.</source>
        <translation>İncelemek için tıklayın; eğrisi ötekilerin yanında kalsın isterseniz işaretleyin (Boşluk tuşu).</translation>
    </message>
    <message>
        <source>Click to play with it: it works on several numbers at once and has no curve.</source>
        <translation>Denemek için tıklayın: aynı anda birkaç sayıyla çalışır, bu yüzden eğrisi yoktur.</translation>
    </message>
</context>
<context>
    <name>ActivationTab</name>
    <message>
        <source>Functions</source>
        <translation>Fonksiyonlar</translation>
    </message>
    <message>
        <source>Curves, slopes and properties of all functions.</source>
        <translation>Bütün fonksiyonların eğrileri, eğimleri ve özellikleri.</translation>
    </message>
    <message>
        <source>Which one where</source>
        <translation>Hangisi nerede</translation>
    </message>
    <message>
        <source>The activation that suits the output: a quantity, yes or no, one of many classes.</source>
        <translation>Çıktıya uyan aktivasyon: bir nicelik, evet ya da hayır, birçok sınıftan biri.</translation>
    </message>
    <message>
        <source>Through the layers</source>
        <translation>Katmanlar boyunca</translation>
    </message>
    <message>
        <source>What becomes of a signal and of its gradient in a deep network.</source>
        <translation>Derin bir ağda bir sinyale ve gradyanına ne olduğu.</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>Modelim</translation>
    </message>
    <message>
        <source>What arrives at the activations of a network that you trained.</source>
        <translation>Eğittiğiniz bir ağın aktivasyonlarına neyin ulaştığı.</translation>
    </message>
</context>
<context>
    <name>ActivationTicks</name>
    <message>
        <source>Trains the network with this activation, too; two to five can be compared.</source>
        <translation>Ağı bu aktivasyonla da eğitir; iki ile beş arasında aktivasyon karşılaştırılabilir.</translation>
    </message>
    <message>
        <source>The comparison takes five at most: untick one to take this one.</source>
        <translation>Karşılaştırmaya en çok beş tanesi girer: bunu seçmek için birinin işaretini kaldırın.</translation>
    </message>
</context>
<context>
    <name>Alternatives</name>
    <message>
        <source>The same numbers through others</source>
        <translation>Aynı sayılar başkalarından geçince</translation>
    </message>
    <message>
        <source>{outputs} (loss {loss})</source>
        <translation>{outputs} (kayıp {loss})</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Okuyan model</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>The network that reads; train one of your own in Train and choose it here.</source>
        <translation>Okuyan ağ; Eğit sekmesinde kendi ağınızı eğitin ve burada seçin.</translation>
    </message>
    <message>
        <source>A second network reads the same ink; draw badly and see which one gives up first.</source>
        <translation>İkinci bir ağ aynı çizimi okur; özensiz çizin ve hangisinin önce pes ettiğine bakın.</translation>
    </message>
    <message>
        <source>Back to the bundled reader</source>
        <translation>Programla gelen okuyucuya dön</translation>
    </message>
    <message>
        <source>Reads the same ink with the network that came with the program, to compare it with yours.</source>
        <translation>Aynı çizimi programla gelen ağa okutur; kendi ağınızla karşılaştırabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>What the network reads; draw slowly and see after which piece of the stroke it changes its mind.</source>
        <translation>Ağın okuduğu rakam; yavaşça çizin ve çizginin hangi parçasından sonra fikrini değiştirdiğine bakın.</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation>{count} rakam</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir saniye …</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Bir rakam çizin</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Bir şey çizin</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Emin</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Büyük olasılıkla</translation>
    </message>
    <message>
        <source>Torn between {first} and {second}</source>
        <translation>{first} ile {second} arasında kararsız</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Kararsız</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>Rakam değil</translation>
    </message>
    <message>
        <source>Nothing it knows</source>
        <translation>Tanıdığı bir şey değil</translation>
    </message>
    <message>
        <source>{share} · next: {name} ({other_share})</source>
        <translation>{share} · sonraki: {name} ({other_share})</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Language of the window; it changes at once.</source>
        <translation>Pencerenin dili; hemen değişir.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark, or as the computer is set.</source>
        <translation>Açık ya da koyu; isterseniz bilgisayardaki ayara uyar.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Dersler</translation>
    </message>
    <message>
        <source>Guided steps with questions to answer and to hand in.</source>
        <translation>Yanıtlanıp teslim edilecek soruları olan, adım adım dersler.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Shows all keyboard shortcuts on one sheet (F1).</source>
        <translation>Bütün klavye kısayollarını tek sayfada gösterir (F1).</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
</context>
<context>
    <name>AugmentationSliders</name>
    <message>
        <source>Drawn anew, prepared before the first epoch:</source>
        <translation>Yeniden çizilenler, ilk epoch’tan önce hazırlanır:</translation>
    </message>
    <message>
        <source>Rotation °</source>
        <translation>Dönme °</translation>
    </message>
    <message>
        <source>Turned by up to so many degrees to either side.</source>
        <translation>Her iki yana en çok bu kadar derece döndürülür.</translation>
    </message>
    <message>
        <source>Slant</source>
        <translation>Eğim</translation>
    </message>
    <message>
        <source>Slanted sideways by up to so many pixels per pixel of height.</source>
        <translation>Yüksekliğin her pikseli için yana en çok bu kadar piksel yatırılır.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Width and height shrink or grow by up to this share.</source>
        <translation>Genişlik ve yükseklik en çok bu oranda küçülür ya da büyür.</translation>
    </message>
    <message>
        <source>Shift px</source>
        <translation>Kayma px</translation>
    </message>
    <message>
        <source>Moved by up to so many pixels in each direction.</source>
        <translation>Her yönde en çok bu kadar piksel kaydırılır.</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Çizgi</translation>
    </message>
    <message>
        <source>Strokes become thinner or thicker; at 1 by a whole pixel on each side.</source>
        <translation>Çizgiler incelir ya da kalınlaşır; 1’de her yanda tam bir piksel.</translation>
    </message>
    <message>
        <source>Waves px</source>
        <translation>Dalga px</translation>
    </message>
    <message>
        <source>Smooth waves bend the image by up to so many pixels.</source>
        <translation>Yumuşak dalgalar görüntüyü en çok bu kadar piksel büker.</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Değişmeyen</translation>
    </message>
    <message>
        <source>This share of the images stays as it is.</source>
        <translation>Görüntülerin bu kadarı olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Round pen</source>
        <translation>Yuvarlak uç</translation>
    </message>
    <message>
        <source>This share of the digits is traced and inked anew with a round pen.</source>
        <translation>Rakamların bu kadarının izi sürülür ve yuvarlak uçlu kalemle yeniden çizilir.</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Alışkanlıklar</translation>
    </message>
    <message>
        <source>This share of the ones, sevens and zeros gets a flag, a foot, a bar or a slash.</source>
        <translation>Birlerin, yedilerin ve sıfırların bu kadarı bir bayrak, ayak, çizgi ya da eğik çizgi alır.</translation>
    </message>
    <message>
        <source>Non-digits</source>
        <translation>Rakam dışı</translation>
    </message>
    <message>
        <source>This share gives way to letters and scribbles, about which the network is to be unsure.</source>
        <translation>Görüntülerin bu kadarının yerini, ağın kararsız kalması gereken harfler ve karalamalar alır.</translation>
    </message>
</context>
<context>
    <name>BackpropagationRoom</name>
    <message>
        <source>Lines: blue for positive, orange for negative weights, stronger for larger.</source>
        <translation>Çizgiler: pozitif ağırlıklar mavi, negatifler turuncu; büyükler daha belirgin.</translation>
    </message>
    <message>
        <source>Numbers appear as they are computed. Click a unit to see how it gets its number, or a line to change its weight.</source>
        <translation>Sayılar hesaplandıkça görünür. Sayısını nasıl aldığını görmek için bir nörona, ağırlığını değiştirmek için bir çizgiye tıklayın.</translation>
    </message>
    <message>
        <source>The network {sizes}</source>
        <translation>{sizes} ağı</translation>
    </message>
    <message>
        <source>Lines: blue for positive, orange for negative weights, stronger for larger. Click to change.</source>
        <translation>Çizgiler: pozitif ağırlık mavi, negatif turuncu, büyük olan kalın. Değiştirmek için tıklayın.</translation>
    </message>
    <message>
        <source>One step of learning: numbers go &lt;a href=&apos;term:forward-propagation&apos;&gt;forward&lt;/a&gt; to an answer and its loss, &lt;a href=&apos;term:gradient&apos;&gt;gradients&lt;/a&gt; come back to every weight. Press → for the next step.</source>
        <translation>Bir öğrenme adımı: sayılar &lt;a href=&apos;term:forward-propagation&apos;&gt;ileri&lt;/a&gt;, yanıta ve kaybına gider; &lt;a href=&apos;term:gradient&apos;&gt;gradyanlar&lt;/a&gt; her ağırlığa geri gelir. Sonraki adım için → tuşuna basın.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>What a developer needs to know to find the cause.</source>
        <translation>Nedenini bulmak isteyen geliştiricinin bilmesi gerekenler.</translation>
    </message>
    <message>
        <source>Put this message away.</source>
        <translation>Bu mesajı kapatır.</translation>
    </message>
</context>
<context>
    <name>BugReporter</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Beklenmedik bir şey oldu</translation>
    </message>
    <message>
        <source>A mistake in the program stopped what it was doing. You can go on working.</source>
        <translation>Programdaki bir hata, o an yapılan işi durdurdu. Çalışmaya devam edebilirsiniz.</translation>
    </message>
    <message>
        <source>The details are in the log file in {folder}.</source>
        <translation>Ayrıntılar {folder} klasöründeki günlük dosyasında.</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Check with TensorFlow</source>
        <translation>TensorFlow ile doğrula</translation>
    </message>
    <message>
        <source>Lets TensorFlow find all gradients by itself and compares; the first time it has to load.</source>
        <translation>Tüm gradyanları TensorFlow’a ayrıca buldurur ve karşılaştırır; ilk seferde yüklenmesi gerekir.</translation>
    </message>
    <message>
        <source>Each weight was moved a tiny bit up and down; the loss changed just as its gradient says.</source>
        <translation>Her ağırlık çok az artırılıp azaltıldı; kayıp tam gradyanın söylediği kadar değişti.</translation>
    </message>
    <message>
        <source>TensorFlow’s GradientTape found the gradients of the same network by itself.</source>
        <translation>TensorFlow’un GradientTape aracı aynı ağın gradyanlarını kendisi buldu.</translation>
    </message>
    <message>
        <source>TensorFlow is at work</source>
        <translation>TensorFlow çalışıyor</translation>
    </message>
    <message>
        <source>TensorFlow computes…</source>
        <translation>TensorFlow hesaplıyor…</translation>
    </message>
    <message>
        <source>TensorFlow is loading…</source>
        <translation>TensorFlow yükleniyor…</translation>
    </message>
    <message>
        <source>Finite differences</source>
        <translation>Sonlu farklar</translation>
    </message>
    <message>
        <source>TensorFlow</source>
        <translation>TensorFlow</translation>
    </message>
    <message>
        <source>✗ {method}: not equal, largest deviation {deviation}</source>
        <translation>✗ {method}: eşit değil, en büyük sapma {deviation}</translation>
    </message>
    <message>
        <source>✓ {method}: {count} of {all} gradients equal, {left} at a corner left out, to {deviation}</source>
        <translation>✓ {method}: {all} gradyanın {count} tanesi eşit, köşedeki {left} tanesi dışarıda, sapma {deviation}</translation>
    </message>
    <message>
        <source>✓ {method}: {count} of {all} gradients compared, all equal to {deviation}</source>
        <translation>✓ {method}: {all} gradyanın {count} tanesi karşılaştırıldı, hepsi eşit, sapma {deviation}</translation>
    </message>
    <message>
        <source>✓ {method}: all {count} gradients equal, largest deviation {deviation}</source>
        <translation>✓ {method}: {count} gradyanın hepsi eşit, en büyük sapma {deviation}</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose the answer that you hold for right.</source>
        <translation>Doğru bulduğunuz yanıtı seçin.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Your guess, before anything is trained.</source>
        <translation>Hiçbir şey eğitilmeden önceki tahmininiz.</translation>
    </message>
</context>
<context>
    <name>ClassCounts</name>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Her sınıfın görüntüleri</translation>
    </message>
    <message>
        <source>How many images of each class there are; a class that is rare is learned badly.</source>
        <translation>Her sınıftan kaç görüntü olduğu; az görülen bir sınıf kötü öğrenilir.</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Script of this training</source>
        <translation>Bu eğitimin betiği</translation>
    </message>
    <message>
        <source>The script changes with the form: change a setting and see which line it is.</source>
        <translation>Betik formla birlikte değişir: bir ayarı değiştirin ve hangi satır olduğunu görün.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copies the whole script; paste it into an editor or a notebook.</source>
        <translation>Betiğin tamamını kopyalar; bir düzenleyiciye ya da not defterine yapıştırın.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Keeps the script as a file, to run it outside of this program.</source>
        <translation>Betiği bu programın dışında çalıştırmak için dosya olarak saklar.</translation>
    </message>
    <message>
        <source>The script appears here as soon as the settings on the left fit together.</source>
        <translation>Soldaki ayarlar birbirine uyduğunda betik burada görünür.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Copied. Paste it into an editor or a notebook.</source>
        <translation>Kopyalandı. Bir düzenleyiciye ya da not defterine yapıştırın.</translation>
    </message>
    <message>
        <source>This script trains the same network. Of this program it needs only what changes the images at random. Run it with: python script.py</source>
        <translation>Bu betik aynı ağı eğitir. Bu programdan yalnızca görüntüleri rastgele değiştiren bölüme gerek duyar. Çalıştırmak için: python script.py</translation>
    </message>
    <message>
        <source>This script trains the same network without this program. Run it with: python script.py</source>
        <translation>Bu betik aynı ağı bu program olmadan eğitir. Çalıştırmak için: python script.py</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Betiği kaydet</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>They disagree: only one has an answer</source>
        <translation>Aynı fikirde değiller: yalnızca birinin yanıtı var</translation>
    </message>
    <message>
        <source>They disagree: {first} and {second}</source>
        <translation>Aynı fikirde değiller: {first} ve {second}</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>Main</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Öğrenme</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durma</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>Eğitimin ayarları</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Karışıklık matrisi</translation>
    </message>
    <message>
        <source>{number} times “{true}” was read right</source>
        <translation>“{true}” {number} kez doğru okundu</translation>
    </message>
    <message>
        <source>{number} times “{true}” was taken for “{read}”</source>
        <translation>“{true}” {number} kez “{read}” sanıldı</translation>
    </message>
</context>
<context>
    <name>ContestPage</name>
    <message>
        <source>The same start, another activation</source>
        <translation>Aynı başlangıç, başka aktivasyon</translation>
    </message>
    <message>
        <source>Curves of all activations</source>
        <translation>Tüm aktivasyonların eğrileri</translation>
    </message>
    <message>
        <source>Results of the activations</source>
        <translation>Aktivasyonların sonuçları</translation>
    </message>
    <message>
        <source>Train them</source>
        <translation>Eğit</translation>
    </message>
    <message>
        <source>Train the network with each activation</source>
        <translation>Ağı her aktivasyonla eğit</translation>
    </message>
    <message>
        <source>Trains one after the other, each from the same first weights.</source>
        <translation>Birini ötekinin ardından eğitir; her biri aynı ilk ağırlıklarla başlar.</translation>
    </message>
    <message>
        <source>My model</source>
        <translation>Modelim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Do not wait for the trainings</source>
        <translation>Eğitimleri bekleme</translation>
    </message>
    <message>
        <source>Waits no longer; nothing is trained here.</source>
        <translation>Artık beklemez; burada hiçbir şey eğitilmez.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop the trainings</source>
        <translation>Eğitimleri durdur</translation>
    </message>
    <message>
        <source>Ends the one that goes on and leaves out those that wait.</source>
        <translation>Süren eğitimi bitirir, bekleyenleri atlar.</translation>
    </message>
    <message>
        <source>Tick at least two.</source>
        <translation>En az ikisini işaretleyin.</translation>
    </message>
    <message>
        <source>The dense layers 784-{widths} of this network, without TensorFlow: {images} images, {held} held back, {epochs} epochs. Seed, first weights and order of the images are the same each time.</source>
        <translation>Bu ağın tam bağlı katmanları 784-{widths}, TensorFlow olmadan: {images} görüntü, ayrılan {held} görüntü, {epochs} epoch. Tohum, ilk ağırlıklar ve görüntülerin sırası her seferinde aynıdır.</translation>
    </message>
    <message>
        <source>Only the dense layers of this network, 784-{widths}, without TensorFlow: {images} images, {held} held back, {epochs} epochs. Seed, first weights and order of the images are the same each time.</source>
        <translation>Bu ağın yalnızca tam bağlı katmanları, 784-{widths}, TensorFlow olmadan: {images} görüntü, ayrılan {held} görüntü, {epochs} epoch. Tohum, ilk ağırlıklar ve görüntülerin sırası her seferinde aynıdır.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Both losses in a real network</source>
        <translation>Gerçek bir ağda iki kayıp</translation>
    </message>
    <message>
        <source>Two networks learn from the same {images} digits, with the same first weights and the same learning rate. Only the loss differs.</source>
        <translation>İki ağ aynı {images} rakamdan, aynı ilk ağırlıklar ve aynı öğrenme oranıyla öğrenir. Yalnızca kayıp farklıdır.</translation>
    </message>
    <message>
        <source>Plain steps (SGD)</source>
        <translation>Düz adımlar (SGD)</translation>
    </message>
    <message>
        <source>Each step is the rate times the gradient.</source>
        <translation>Her adım, oran çarpı gradyandır.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Steps are divided by the size of recent gradients: do weak ones still matter?</source>
        <translation>Adımlar son gradyanların büyüklüğüne bölünür: zayıf gradyanlar hâlâ fark eder mi?</translation>
    </message>
</context>
<context>
    <name>ContestPlot</name>
    <message>
        <source>Validation accuracy by epoch</source>
        <translation>Epoch’lara göre doğrulama doğruluğu</translation>
    </message>
    <message>
        <source>Validation loss by epoch</source>
        <translation>Epoch’lara göre doğrulama kaybı</translation>
    </message>
    <message>
        <source>Share of the images held back that are read right. Point at an epoch to read the numbers.</source>
        <translation>Ayrılan görüntülerden doğru okunanların oranı. Sayıları okumak için bir epoch’un üzerine gelin.</translation>
    </message>
    <message>
        <source>How wrong and how sure the answers are. Point at an epoch to read the numbers.</source>
        <translation>Yanıtların ne kadar yanlış ve ne kadar emin olduğu. Sayıları okumak için bir epoch’un üzerine gelin.</translation>
    </message>
    <message>
        <source>accuracy, validation</source>
        <translation>doğruluk, doğrulama</translation>
    </message>
    <message>
        <source>loss, validation</source>
        <translation>kayıp, doğrulama</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>epoch {number}</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
</context>
<context>
    <name>ContestTable</name>
    <message>
        <source>Results of the activations</source>
        <translation>Aktivasyonların sonuçları</translation>
    </message>
    <message>
        <source>What each activation came to; the best one is bold.</source>
        <translation>Her aktivasyonun vardığı yer; en iyisi kalındır.</translation>
    </message>
</context>
<context>
    <name>ConvolutionRoom</name>
    <message>
        <source>Convolution</source>
        <translation>Evrişim</translation>
    </message>
    <message>
        <source>A kernel slides over your drawing.</source>
        <translation>Bir çekirdek çiziminizin üzerinde kayar.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Havuzlama</translation>
    </message>
    <message>
        <source>The result becomes smaller: the largest, or the mean.</source>
        <translation>Sonuç küçülür: en büyüğü ya da ortalaması.</translation>
    </message>
    <message>
        <source>In the digit reader</source>
        <translation>Rakam okuyucuda</translation>
    </message>
    <message>
        <source>What a trained network makes of your drawing.</source>
        <translation>Eğitilmiş bir ağın çiziminizden çıkardığı.</translation>
    </message>
    <message>
        <source>Move over the drawing: each pixel in the frame is multiplied by the &lt;a href=&quot;term:weight&quot;&gt;weight&lt;/a&gt; of the &lt;a href=&quot;term:kernel&quot;&gt;kernel&lt;/a&gt; on it, and the sum becomes one pixel of the result. Then change a weight.</source>
        <translation>Çizimin üzerinde gezinin: çerçevedeki her piksel, üzerine gelen &lt;a href=&quot;term:kernel&quot;&gt;çekirdek&lt;/a&gt; &lt;a href=&quot;term:weight&quot;&gt;ağırlığıyla&lt;/a&gt; çarpılır; toplam, sonucun bir pikseli olur. Sonra bir ağırlığı değiştirin.</translation>
    </message>
    <message>
        <source>Move over the result: &lt;a href=&quot;term:pooling&quot;&gt;pooling&lt;/a&gt; keeps one number of each window, the &lt;a href=&quot;term:max-pooling&quot;&gt;largest&lt;/a&gt; or the &lt;a href=&quot;term:average-pooling&quot;&gt;mean&lt;/a&gt;. Then make the window larger.</source>
        <translation>Sonucun üzerinde gezinin: &lt;a href=&quot;term:pooling&quot;&gt;havuzlama&lt;/a&gt; her pencereden tek bir sayı tutar, &lt;a href=&quot;term:max-pooling&quot;&gt;en büyüğünü&lt;/a&gt; ya da &lt;a href=&quot;term:average-pooling&quot;&gt;ortalamayı&lt;/a&gt;. Sonra pencereyi büyütün.</translation>
    </message>
    <message>
        <source>Choose a layer, then click a &lt;a href=&quot;term:feature-map&quot;&gt;map&lt;/a&gt;: this is what the network that reads your digits sees in the drawing.</source>
        <translation>Bir katman seçin, sonra bir &lt;a href=&quot;term:feature-map&quot;&gt;haritaya&lt;/a&gt; tıklayın: rakamlarınızı okuyan ağın çizimde gördüğü budur.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV olarak kopyala</translation>
    </message>
    <message>
        <source>Copies the numbers behind the curves as CSV; paste them into a spreadsheet.</source>
        <translation>Eğrilerin arkasındaki sayıları CSV olarak kopyalar; bir hesap tablosuna yapıştırın.</translation>
    </message>
    <message>
        <source>The numbers are in the clipboard.</source>
        <translation>Sayılar panoda.</translation>
    </message>
</context>
<context>
    <name>CopyCorner</name>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV olarak kopyala</translation>
    </message>
    <message>
        <source>Copies the numbers behind this plot as CSV; paste them into a spreadsheet.</source>
        <translation>Bu grafiğin sayılarını CSV olarak kopyalar; bir hesap tablosuna yapıştırın.</translation>
    </message>
</context>
<context>
    <name>CurveActions</name>
    <message>
        <source>Copy the numbers</source>
        <translation>Sayıları kopyala</translation>
    </message>
    <message>
        <source>Copies the numbers of every epoch as CSV; paste them into a spreadsheet.</source>
        <translation>Her epoch’un sayılarını CSV olarak kopyalar; bir hesap tablosuna yapıştırın.</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)…</source>
        <translation>Sayıları kaydet (CSV)…</translation>
    </message>
    <message>
        <source>Saves the numbers of every epoch; compare two runs in a spreadsheet.</source>
        <translation>Her epoch’un sayılarını kaydeder; iki eğitimi bir hesap tablosunda karşılaştırın.</translation>
    </message>
    <message>
        <source>Save the curves as picture (PNG)…</source>
        <translation>Eğrileri resim olarak kaydet (PNG)…</translation>
    </message>
    <message>
        <source>Saves the plots as they stand, on white, for a report or a slide.</source>
        <translation>Grafikleri göründükleri gibi beyaz zemine kaydeder; bir raporda veya slaytta kullanın.</translation>
    </message>
    <message>
        <source>Save the curves as vectors (SVG)…</source>
        <translation>Eğrileri vektör olarak kaydet (SVG)…</translation>
    </message>
    <message>
        <source>Saves the plots as they stand, on white, sharp at any size.</source>
        <translation>Grafikleri göründükleri gibi beyaz zemine, her boyda keskin kalacak biçimde kaydeder.</translation>
    </message>
    <message>
        <source>Show learning rate and gradient</source>
        <translation>Öğrenme oranını ve gradyanı göster</translation>
    </message>
    <message>
        <source>Shows how large the steps are; watch it while the loss falls or jumps.</source>
        <translation>Adımların ne kadar büyük olduğunu gösterir; kayıp düşerken veya sıçrarken izleyin.</translation>
    </message>
    <message>
        <source>The numbers are in the clipboard.</source>
        <translation>Sayılar panoda.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} olarak kaydedildi</translation>
    </message>
</context>
<context>
    <name>CurveLegend</name>
    <message>
        <source>Solid line: training. Dashed line: validation. Dotted upright line: the best epoch.</source>
        <translation>Düz çizgi: eğitim. Kesik çizgi: doğrulama. Noktalı dikey çizgi: en iyi epoch.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>doğrulama</translation>
    </message>
    <message>
        <source>best epoch</source>
        <translation>en iyi epoch</translation>
    </message>
</context>
<context>
    <name>CurvePaper</name>
    <message>
        <source>The curve and the ways down on it</source>
        <translation>Eğri ve üzerindeki iniş yolları</translation>
    </message>
    <message>
        <source>Click or drag the ring to begin elsewhere; ← and → step, Space plays.</source>
        <translation>Başka yerden başlamak için tıklayın ya da halkayı sürükleyin; ← ve → adımlar, boşluk tuşu oynatır.</translation>
    </message>
    <message>
        <source>height f(x)</source>
        <translation>yükseklik f(x)</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>all</source>
        <translation>hepsi</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Eğitim görüntüsü</translation>
    </message>
    <message>
        <source>How many of the training images to use. Try 500 to see overfitting.</source>
        <translation>Eğitim görüntülerinden kaçının kullanılacağı. Aşırı öğrenmeyi görmek için 500’ü deneyin.</translation>
    </message>
    <message>
        <source>Held back for validation</source>
        <translation>Doğrulama payı</translation>
    </message>
    <message>
        <source>The share of the training images that is never learned from, to see how others are read.</source>
        <translation>Eğitim görüntülerinin öğrenmeye hiç katılmayan payı; ağın yeni görüntüleri nasıl okuduğunu gösterir.</translation>
    </message>
    <message>
        <source>Normalise pixels</source>
        <translation>Pikselleri normalleştir</translation>
    </message>
    <message>
        <source>Divides each pixel by 255. Switch it off to see how large inputs make the loss jump.</source>
        <translation>Her pikseli 255’e böler. Büyük girdilerin kaybı nasıl sıçrattığını görmek için kapatın.</translation>
    </message>
    <message>
        <source>0–255 becomes 0–1; without it the loss jumps.</source>
        <translation>0–255 aralığı 0–1 olur; yoksa kayıp sıçrar.</translation>
    </message>
    <message>
        <source>Change images at random</source>
        <translation>Görüntüleri rastgele değiştir</translation>
    </message>
    <message>
        <source>Augmentation: each training image is changed anew in each epoch.</source>
        <translation>Veri artırma (augmentation): her eğitim görüntüsü her epoch’ta yeniden değiştirilir.</translation>
    </message>
    <message>
        <source>Augmentation: the network never sees the same image twice, which helps against overfitting.</source>
        <translation>Veri artırma: ağ aynı görüntüyü iki kez görmez; bu, aşırı öğrenmeye karşı yardımcı olur.</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <source>Images of the training</source>
        <translation>Eğitimin görüntüleri</translation>
    </message>
    <message>
        <source>Looking at the images …</source>
        <translation>Görüntülere bakılıyor …</translation>
    </message>
    <message>
        <source>Pixels go in as 0 to 255, not 0 to 1: harder to learn.</source>
        <translation>Pikseller 0–1 değil, 0–255: öğrenmek zorlaşır.</translation>
    </message>
</context>
<context>
    <name>DataPictures</name>
    <message>
        <source>Samples</source>
        <translation>Örnekler</translation>
    </message>
    <message>
        <source>Random training images with their labels; look for wrong ones.</source>
        <translation>Etiketleriyle rastgele eğitim görüntüleri; yanlış olanları arayın.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Ortalamalar</translation>
    </message>
    <message>
        <source>The mean training image of each class; classes that look alike are hard to tell apart.</source>
        <translation>Her sınıfın ortalama eğitim görüntüsü; birbirine benzeyen sınıfları ayırt etmek zordur.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Veri artırma</translation>
    </message>
    <message>
        <source>One training image as the network sees it in different steps; turn it on under Data.</source>
        <translation>Bir eğitim görüntüsünün ağa farklı adımlarda nasıl göründüğü; Veri bölümünden açın.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Diğerleri</translation>
    </message>
    <message>
        <source>Draws other training images; press it to see how varied they are.</source>
        <translation>Başka eğitim görüntüleri çeker; ne kadar çeşitli olduklarını görmek için basın.</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Başka görüntüler</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>rakam değil</translation>
    </message>
    <message>
        <source>Augmentation is off: the network sees every image as it is. Turn it on in the form, under Data.</source>
        <translation>Veri artırma kapalı: ağ her görüntüyü olduğu gibi görür. Formda, Veri bölümünden açın.</translation>
    </message>
    <message>
        <source>First the original, then eight changes of it as the network gets them.</source>
        <translation>Önce aslı, sonra ağın gördüğü biçimde sekiz değişik hâli.</translation>
    </message>
    <message>
        <source>original</source>
        <translation>asıl</translation>
    </message>
</context>
<context>
    <name>DatasetChoice</name>
    <message>
        <source>Importing images …</source>
        <translation>İçe aktarılıyor …</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Veri seti</translation>
    </message>
    <message>
        <source>Digits, clothes, your own drawings, or images that you bring along.</source>
        <translation>Rakamlar, giysiler, kendi çizimleriniz ya da getirdiğiniz görüntüler.</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (yok)</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Dosya içe aktar …</translation>
    </message>
    <message>
        <source>Import a folder of pictures …</source>
        <translation>Resim klasörü içe aktar …</translation>
    </message>
    <message>
        <source>Remove “{name}” …</source>
        <translation>“{name}” setini kaldır …</translation>
    </message>
</context>
<context>
    <name>DescentRoom</name>
    <message>
        <source>Downhill</source>
        <translation>Yokuş aşağı</translation>
    </message>
    <message>
        <source>On a curve or a surface, step by step.</source>
        <translation>Bir eğride ya da yüzeyde, adım adım.</translation>
    </message>
    <message>
        <source>In a real network</source>
        <translation>Gerçek bir ağda</translation>
    </message>
    <message>
        <source>Four learning rates on the same digits.</source>
        <translation>Aynı rakamlarda dört öğrenme oranı.</translation>
    </message>
    <message>
        <source>Learning is walking downhill: each step goes against the &lt;a href=&quot;term:gradient&quot;&gt;gradient&lt;/a&gt; (the slope), as far as the &lt;a href=&quot;term:learning-rate&quot;&gt;learning rate&lt;/a&gt; allows. Press the four buttons from too small to diverging, then tick a second optimiser.</source>
        <translation>Öğrenmek yokuş aşağı yürümektir: her adım &lt;a href=&quot;term:gradient&quot;&gt;gradyanın&lt;/a&gt; (eğimin) tersine, &lt;a href=&quot;term:learning-rate&quot;&gt;öğrenme oranının&lt;/a&gt; izin verdiği kadar gider. Dört düğmeye sırayla basın, sonra ikinci bir en iyileyici işaretleyin.</translation>
    </message>
    <message>
        <source>Training a network is the same walk with thousands of weights, and the &lt;a href=&quot;term:loss&quot;&gt;loss&lt;/a&gt; is the height. Train, and compare the four curves.</source>
        <translation>Bir ağı eğitmek, binlerce ağırlıkla aynı yürüyüştür; yükseklik ise &lt;a href=&quot;term:loss&quot;&gt;kayıptır&lt;/a&gt;. Eğitin ve dört eğriyi karşılaştırın.</translation>
    </message>
</context>
<context>
    <name>DigitCanvas</name>
    <message>
        <source>Draw a digit here</source>
        <translation>Buraya bir rakam çizin</translation>
    </message>
    <message>
        <source>Draw something here</source>
        <translation>Buraya bir şey çizin</translation>
    </message>
    <message>
        <source>Drawing canvas</source>
        <translation>Çizim tuvali</translation>
    </message>
    <message>
        <source>Arrow keys move the pen or eraser, with Shift in small steps; Space puts it down and lifts it.</source>
        <translation>Ok tuşları kalemi ya da silgiyi taşır (Shift ile küçük adımlarla); Boşluk tuşu indirir ve kaldırır.</translation>
    </message>
    <message>
        <source>Draw with mouse, pen or finger, the right button erases; or press Space to put the pen down and move it with the arrow keys.</source>
        <translation>Fareyle, kalemle ya da parmakla çizin, sağ düğme siler; ya da Boşluk tuşuyla kalemi indirip ok tuşlarıyla taşıyın.</translation>
    </message>
</context>
<context>
    <name>DrawingBrowser</name>
    <message>
        <source>My drawings</source>
        <translation>Çizimlerim</translation>
    </message>
    <message>
        <source>No drawings yet. Draw a digit in Draw and press what it was.</source>
        <translation>Henüz çizim yok. Çiz sekmesinde bir rakam çizin ve hangi rakam olduğuna basın.</translation>
    </message>
    <message>
        <source>No drawing fits these filters.</source>
        <translation>Bu filtrelere uyan çizim yok.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>Takes all filters away.</source>
        <translation>Bütün filtreleri kaldırır.</translation>
    </message>
</context>
<context>
    <name>DrawingList</name>
    <message>
        <source>Kept drawings</source>
        <translation>Saklanan çizimler</translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift they select several; a digit key labels what is selected, Del deletes it, Enter shows it on the canvas.</source>
        <translation>Ok tuşları ilerletir, Shift ile birden çok çizim seçilir; rakam tuşu seçilenleri etiketler, Del siler, Enter tuvalde gösterir.</translation>
    </message>
</context>
<context>
    <name>DrawingModel</name>
    <message>
        <source>{label} by {writer}, {date}</source>
        <translation>{label}, yazan: {writer}, {date}</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
</context>
<context>
    <name>DrawingPicture</name>
    <message>
        <source>The drawing whose sums are marked</source>
        <translation>Toplamları işaretlenen çizim</translation>
    </message>
    <message>
        <source>Your drawing from Draw, or a test digit until there is one.</source>
        <translation>Çiz sekmesindeki çiziminiz, o yokken bir test rakamı.</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Read next</source>
        <translation>Sonra okuyun</translation>
    </message>
    <message>
        <source>Related terms</source>
        <translation>İlgili terimler</translation>
    </message>
    <message>
        <source>Terms that belong to it; follow one and see how they hang together.</source>
        <translation>Bununla ilgili terimler; birini izleyin ve aralarındaki bağı görün.</translation>
    </message>
    <message>
        <source>Goes to where you can try it; Learn brings you back.</source>
        <translation>Deneyebileceğiniz yere götürür; Öğren sekmesi geri getirir.</translation>
    </message>
    <message>
        <source>Try it here: {place}</source>
        <translation>Burada deneyin: {place}</translation>
    </message>
</context>
<context>
    <name>EpochRow</name>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Reads the same ink as the network did after this epoch; draw something unclear and go back to the first one (arrow keys: one epoch).</source>
        <translation>Aynı çizimi, ağın bu epoch’tan sonraki hâliyle okur; belirsiz bir şey çizin ve ilk epoch’a dönün (ok tuşları: bir epoch).</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Play all epochs</source>
        <translation>Bütün epoch’ları oynat</translation>
    </message>
    <message>
        <source>Stays at the epoch that is shown now; press again to go on from there.</source>
        <translation>Şimdi gösterilen epoch’ta kalır; oradan devam etmek için yeniden basın.</translation>
    </message>
    <message>
        <source>Goes through all epochs in some seconds; draw a digit and watch it being learned.</source>
        <translation>Birkaç saniyede bütün epoch’ları gösterir; bir rakam çizin ve nasıl öğrenildiğini izleyin.</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {count}</source>
        <translation>Epoch {epoch} / {count}</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Finished epochs</source>
        <translation>Biten epoch’lar</translation>
    </message>
    <message>
        <source>Each epoch becomes a row here as soon as it is finished.</source>
        <translation>Biten her epoch burada bir satır olur.</translation>
    </message>
</context>
<context>
    <name>ExampleForm</name>
    <message>
        <source>Input {place}</source>
        <translation>Giriş {place}</translation>
    </message>
    <message>
        <source>A number that comes in; change it and see which products change.</source>
        <translation>Giren bir sayı; değiştirin ve hangi çarpımların değiştiğine bakın.</translation>
    </message>
    <message>
        <source>Target {place}</source>
        <translation>Hedef {place}</translation>
    </message>
    <message>
        <source>What this output should be; the loss measures how far away it is.</source>
        <translation>Bu çıkışın ne olması gerektiği; kayıp ne kadar uzak olduğunu ölçer.</translation>
    </message>
    <message>
        <source>Right class</source>
        <translation>Doğru sınıf</translation>
    </message>
    <message>
        <source>What the answer should be; choose a wrong one and see what is learned.</source>
        <translation>Yanıtın ne olması gerektiği; yanlış birini seçip ne öğrenildiğine bakın.</translation>
    </message>
    <message>
        <source>Follow unit</source>
        <translation>İzlenen nöron</translation>
    </message>
    <message>
        <source>Hidden unit to follow</source>
        <translation>İzlenecek gizli nöron</translation>
    </message>
    <message>
        <source>The steps tell of this hidden unit; a click in the diagram works too.</source>
        <translation>Adımlar bu gizli nöronu anlatır; şemada tıklamak da olur.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>çıkış</translation>
    </message>
    <message>
        <source>Output to follow</source>
        <translation>İzlenecek çıkış</translation>
    </message>
    <message>
        <source>The steps tell of this output; try one that is wrong.</source>
        <translation>Adımlar bu çıkışı anlatır; yanlış birini deneyin.</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Sizin çiziminiz</translation>
    </message>
    <message>
        <source>A test image</source>
        <translation>Bir test görüntüsü</translation>
    </message>
</context>
<context>
    <name>ExchangeCard</name>
    <message>
        <source>Use them</source>
        <translation>Çizimleri kullan</translation>
    </message>
    <message>
        <source>Train with these</source>
        <translation>Bunlarla eğit</translation>
    </message>
    <message>
        <source>Opens Train with your drawings as data set; a small network learns your hand quickly.</source>
        <translation>Eğit sekmesini, veri seti olarak çizimlerinizle açar; küçük bir ağ el yazınızı çabucak öğrenir.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Writes the drawings that are shown here to files; filter first to write fewer.</source>
        <translation>Burada gösterilen çizimleri dosyalara yazar; daha azını yazmak için önce filtreleyin.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Adds drawings from files: your own from another computer, or any set like MNIST.</source>
        <translation>Dosyalardan çizim ekler: başka bir bilgisayardaki çizimlerinizi ya da MNIST benzeri herhangi bir veri setini deneyin.</translation>
    </message>
    <message>
        <source>NumPy file (npz) …</source>
        <translation>NumPy dosyası (npz) …</translation>
    </message>
    <message>
        <source>MNIST’s own format (idx) …</source>
        <translation>MNIST’in kendi biçimi (idx) …</translation>
    </message>
    <message>
        <source>Folder of pictures (png) …</source>
        <translation>Resim klasörü (png) …</translation>
    </message>
    <message>
        <source>Table (csv) …</source>
        <translation>Tablo (csv) …</translation>
    </message>
    <message>
        <source>File (npz, idx, csv) …</source>
        <translation>Dosya (npz, idx, csv) …</translation>
    </message>
    <message>
        <source>Folder of pictures …</source>
        <translation>Resim klasörü …</translation>
    </message>
    <message>
        <source>Folder to put the folder of pictures into</source>
        <translation>Resim klasörünün yazılacağı klasör</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>Çizimleri dışa aktar</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>Çizimleri içe aktar</translation>
    </message>
</context>
<context>
    <name>ExperimentRow</name>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>yanıtlandı</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Formula</source>
        <translation>Formül</translation>
    </message>
    <message>
        <source>Formula of the derivative</source>
        <translation>Türevin formülü</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Değer aralığı</translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation>Sıfır merkezli</translation>
    </message>
    <message>
        <source>Saturates</source>
        <translation>Doyuma ulaşır</translation>
    </message>
    <message>
        <source>Use in Train</source>
        <translation>Eğit’te kullan</translation>
    </message>
    <message>
        <source>Use this function in Train</source>
        <translation>Bu fonksiyonu Eğit’te kullan</translation>
    </message>
    <message>
        <source>Softmax is meant for the output layer: in hidden layers see how it slows learning.</source>
        <translation>Softmax çıkış katmanı içindir: gizli katmanlarda öğrenmeyi nasıl yavaşlattığını görün.</translation>
    </message>
    <message>
        <source>Puts it into the hidden dense layers of the network in Train; each unit learns two lines.</source>
        <translation>Eğit sekmesindeki ağın tam bağlı gizli katmanlarına koyar; her nöron iki doğru öğrenir.</translation>
    </message>
    <message>
        <source>Puts it into the hidden layers of the network in Train: train and compare.</source>
        <translation>Eğit sekmesindeki ağın gizli katmanlarına koyar: eğitin ve karşılaştırın.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} ile {high} arası</translation>
    </message>
    <message>
        <source>at both ends</source>
        <translation>iki uçta da</translation>
    </message>
    <message>
        <source>for negative x</source>
        <translation>negatif x için</translation>
    </message>
    <message>
        <source>for positive x</source>
        <translation>pozitif x için</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>between two corners</source>
        <translation>iki köşe arasında</translation>
    </message>
    <message>
        <source>no, never below 0</source>
        <translation>hayır, hiçbir zaman 0’ın altına inmez</translation>
    </message>
    <message>
        <source>yes, mean output {mean}</source>
        <translation>evet, ortalama çıktı {mean}</translation>
    </message>
    <message>
        <source>no, mean output {mean}</source>
        <translation>hayır, ortalama çıktı {mean}</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
    <message>
        <source>All writers</source>
        <translation>Bütün yazanlar</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Bütün rakamlar</translation>
    </message>
    <message>
        <source>Only misread</source>
        <translation>Yalnız yanlış okunanlar</translation>
    </message>
    <message>
        <source>Writer to show</source>
        <translation>Gösterilecek yazan</translation>
    </message>
    <message>
        <source>Shows the drawings of one writer; compare two hands.</source>
        <translation>Tek bir kişinin çizimlerini gösterir; iki el yazısını karşılaştırın.</translation>
    </message>
    <message>
        <source>Digit to show</source>
        <translation>Gösterilecek rakam</translation>
    </message>
    <message>
        <source>Shows one digit; look how many kinds of sevens you have.</source>
        <translation>Tek bir rakamı gösterir; kaç çeşit yedi çizdiğinize bakın.</translation>
    </message>
    <message>
        <source>Shows what the reader got wrong; look for what they share.</source>
        <translation>Okuyucunun yanıldığı çizimleri gösterir; ortak yanlarını arayın.</translation>
    </message>
    <message>
        <source>{shown} of {count} drawings</source>
        <translation>{count} çizimin {shown} tanesi</translation>
    </message>
    <message>
        <source>1 drawing</source>
        <translation>1 çizim</translation>
    </message>
    <message>
        <source>{count} drawings</source>
        <translation>{count} çizim</translation>
    </message>
</context>
<context>
    <name>FitLegend</name>
    <message>
        <source>Solid line: training images. Dashed line: new digits. Pale lines: earlier runs.</source>
        <translation>Düz çizgi: eğitim görüntüleri. Kesik çizgi: yeni rakamlar. Soluk çizgiler: önceki eğitimler.</translation>
    </message>
    <message>
        <source>Training is measured while the network learns, with dropout and changed images; the table measures it once more at the end, without them.</source>
        <translation>Eğitim değerleri ağ öğrenirken, dropout ve değiştirilmiş görüntülerle ölçülür; tablo bunları sonda, onlar olmadan bir kez daha ölçer.</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>eğitim görüntüleri</translation>
    </message>
    <message>
        <source>new digits (validation)</source>
        <translation>yeni rakamlar (doğrulama)</translation>
    </message>
    <message>
        <source>earlier runs</source>
        <translation>önceki eğitimler</translation>
    </message>
</context>
<context>
    <name>FitPlot</name>
    <message>
        <source>Accuracy by epoch</source>
        <translation>Epoch’a göre doğruluk</translation>
    </message>
    <message>
        <source>Loss by epoch</source>
        <translation>Epoch’a göre kayıp</translation>
    </message>
    <message>
        <source>Share of the images that are read right; dots mark the weights that are kept. Point at an epoch to read the numbers.</source>
        <translation>Doğru okunan görüntülerin oranı; noktalar saklanan ağırlıkları gösterir. Sayıları okumak için bir epoch’un üzerine gelin.</translation>
    </message>
    <message>
        <source>How wrong and how sure the answers are; dots mark the weights that are kept. Point at an epoch to read the numbers.</source>
        <translation>Yanıtların ne kadar yanlış ve ne kadar emin olduğu; noktalar saklanan ağırlıkları gösterir. Sayıları okumak için bir epoch’un üzerine gelin.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>doğruluk</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>kayıp</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>epoch {number}: training / validation</source>
        <translation>epoch {number}: eğitim / doğrulama</translation>
    </message>
    <message>
        <source>{name}: {training} / {validation}</source>
        <translation>{name}: {training} / {validation}</translation>
    </message>
</context>
<context>
    <name>FitRoom</name>
    <message>
        <source>Curves of all variants</source>
        <translation>Tüm seçeneklerin eğrileri</translation>
    </message>
    <message>
        <source>Results of the variants</source>
        <translation>Seçeneklerin sonuçları</translation>
    </message>
    <message>
        <source>Open in Train</source>
        <translation>Eğit’te aç</translation>
    </message>
    <message>
        <source>Open the chosen variant in Train</source>
        <translation>Seçilen seçeneği Eğit’te aç</translation>
    </message>
    <message>
        <source>Fills the training form with the chosen row, to change it further and keep the model.</source>
        <translation>Eğitim formunu seçilen satırla doldurur; orada değiştirebilir ve modeli saklayabilirsiniz.</translation>
    </message>
    <message>
        <source>Over- and underfitting</source>
        <translation>Aşırı ve yetersiz öğrenme</translation>
    </message>
    <message>
        <source>Seed {number}: with it, Train gives the same numbers.</source>
        <translation>Tohum {number}: bununla Eğit de aynı sayıları verir.</translation>
    </message>
</context>
<context>
    <name>FormTerms</name>
    <message>
        <source>Look it up in the glossary (Shift+F1)</source>
        <translation>Sözlükte bak (Shift+F1)</translation>
    </message>
</context>
<context>
    <name>FunctionPlot</name>
    <message>
        <source>Curves of the functions</source>
        <translation>Fonksiyonların eğrileri</translation>
    </message>
    <message>
        <source>Drag the line or click to choose x; the wheel zooms.</source>
        <translation>x seçmek için çizgiyi sürükleyin ya da tıklayın; tekerlek yakınlaştırır.</translation>
    </message>
    <message>
        <source>Curves of the derivatives</source>
        <translation>Türevlerin eğrileri</translation>
    </message>
    <message>
        <source>The slope of each curve above: where it is 0, no gradient gets through.</source>
        <translation>Yukarıdaki her eğrinin eğimi: 0 olduğu yerden gradyan geçemez.</translation>
    </message>
    <message>
        <source>Drag a line’s middle up and down, or turn it at its ends: the curve is the highest of them.</source>
        <translation>Bir doğruyu ortasından yukarı aşağı sürükleyin ya da uçlarından çevirin: eğri, doğruların en yükseğidir.</translation>
    </message>
</context>
<context>
    <name>FunctionRoom</name>
    <message>
        <source>Curves</source>
        <translation>Eğriler</translation>
    </message>
    <message>
        <source>Curve and slope of the function that you study.</source>
        <translation>İncelediğiniz fonksiyonun eğrisi ve eğimi.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>All functions side by side: computed properties, measured cost, dead units.</source>
        <translation>Bütün fonksiyonlar yan yana: hesaplanan özellikler, ölçülen maliyet, ölü nöronlar.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonksiyonlar</translation>
    </message>
    <message>
        <source>Ticked curves stay beside the one you study.</source>
        <translation>İşaretli eğriler, incelediğiniz eğrinin yanında kalır.</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Görünümü sıfırla</translation>
    </message>
    <message>
        <source>Reset the view of the plots</source>
        <translation>Grafiklerin görünümünü sıfırla</translation>
    </message>
    <message>
        <source>Goes back to x from −5 to 5 after you zoomed with the wheel or dragged the paper.</source>
        <translation>Tekerlekle yakınlaştırdıktan ya da sayfayı sürükledikten sonra x için −5 ile 5 arasına döner.</translation>
    </message>
    <message>
        <source>All functions side by side</source>
        <translation>Bütün fonksiyonlar yan yana</translation>
    </message>
    <message>
        <source>From numbers to probabilities</source>
        <translation>Sayılardan olasılıklara</translation>
    </message>
    <message>
        <source>Curve and slope</source>
        <translation>Eğri ve eğim</translation>
    </message>
</context>
<context>
    <name>GlossaryRoom</name>
    <message>
        <source>Search in English or Turkish</source>
        <translation>İngilizce ya da Türkçe arayın</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Sözlükte ara</translation>
    </message>
    <message>
        <source>Finds terms in both languages, with or without accents; the arrow keys go through the list.</source>
        <translation>Terimleri iki dilde de bulur, noktalı ya da noktasız yazılsın; ok tuşları listede gezdirir.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terimler</translation>
    </message>
    <message>
        <source>All terms; type to search, go through them with the arrow keys.</source>
        <translation>Bütün terimler; aramak için yazın, ok tuşlarıyla gezin.</translation>
    </message>
    <message>
        <source>1 term</source>
        <translation>1 terim</translation>
    </message>
    <message>
        <source>{count} terms</source>
        <translation>{count} terim</translation>
    </message>
    <message>
        <source>No term is written so. Try a shorter part of the word, in either language.</source>
        <translation>Böyle yazılan bir terim yok. Sözcüğün daha kısa bir parçasını iki dilden birinde deneyin.</translation>
    </message>
</context>
<context>
    <name>GradientLeft</name>
    <message>
        <source>Gradient through layers</source>
        <translation>Katmanlardan geçen gradyan</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>Layers that the gradient passes</source>
        <translation>Gradyanın geçtiği katmanlar</translation>
    </message>
    <message>
        <source>Compare sigmoid and ReLU at x = 1: which of them lets ten layers learn?</source>
        <translation>x = 1 için sigmoid ile ReLU’yu karşılaştırın: hangisi on katmanın öğrenmesine izin verir?</translation>
    </message>
    <message>
        <source>If every layer stands at this x, {name} leaves {share} of the gradient (weights aside).</source>
        <translation>Her katman bu x değerindeyse {name} ile gradyandan kalan pay: {share} (ağırlıklar sayılmazsa).</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>%{number}</translation>
    </message>
    <message>
        <source>less than {number} %</source>
        <translation>%{number} değerinden az</translation>
    </message>
    <message>
        <source>more than {number} %</source>
        <translation>%{number} değerinden çok</translation>
    </message>
</context>
<context>
    <name>HandIn</name>
    <message>
        <source>{right} of {count} closed answers are right.</source>
        <translation>Kapalı uçlu {count} sorudan {right} tanesi doğru yanıtlandı.</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>{number}. adım</translation>
    </message>
    <message>
        <source>right</source>
        <translation>doğru</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>doğru değil</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>yanıt yok</translation>
    </message>
    <message>
        <source>well foretold</source>
        <translation>tahmin tuttu</translation>
    </message>
    <message>
        <source>further off than expected</source>
        <translation>tahmin beklenenden uzak</translation>
    </message>
    <message>
        <source>Foretold {number}, the training gave {measured}.</source>
        <translation>Tahmin: {number}; eğitimin sonucu: {measured}.</translation>
    </message>
    <message>
        <source>The last training of this step</source>
        <translation>Bu adımın son eğitimi</translation>
    </message>
    <message>
        <source>Curves of loss and accuracy</source>
        <translation>Kayıp ve doğruluk eğrileri</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Hazır ayar</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Veri seti</translation>
    </message>
    <message>
        <source>Held back for validation</source>
        <translation>Doğrulama payı</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>En iyileyici</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Öğrenme oranı</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch boyutu</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum (seed)</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoch sayısı</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Eğitim doğruluğu</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Doğrulama doğruluğu</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Test doğruluğu</translation>
    </message>
    <message>
        <source>{name}, {count} images</source>
        <translation>{name}, {count} görüntü</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>adsız</translation>
    </message>
</context>
<context>
    <name>HandwritingTab</name>
    <message>
        <source>My digits</source>
        <translation>Rakamlarım</translation>
    </message>
</context>
<context>
    <name>HintLines</name>
    <message>
        <source>&lt;b&gt;{what}&lt;/b&gt; {suggestion}</source>
        <translation>&lt;b&gt;{what}&lt;/b&gt; {suggestion}</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>Import a file of images</source>
        <translation>Görüntü dosyası içe aktar</translation>
    </message>
    <message>
        <source>Import a folder of pictures</source>
        <translation>Resim klasörü içe aktar</translation>
    </message>
    <message>
        <source>Import images</source>
        <translation>Görüntüleri içe aktar</translation>
    </message>
    <message>
        <source>Name of the image set (letters, digits and hyphens):</source>
        <translation>Görüntü setinin adı (harf, rakam ve kısa çizgi):</translation>
    </message>
    <message>
        <source>Remove the imported set</source>
        <translation>İçe aktarılmış seti kaldır</translation>
    </message>
    <message>
        <source>Remove the imported set “{name}”?</source>
        <translation>İçe aktarılmış “{name}” seti kaldırılsın mı?</translation>
    </message>
    <message>
        <source>What you imported it from stays as it is. Networks that learned from it stay too.</source>
        <translation>İçe aktardığınız kaynak olduğu gibi kalır. Bu setle eğitilmiş ağlar da kalır.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Progress of the import</source>
        <translation>İçe aktarmanın ilerlemesi</translation>
    </message>
    <message>
        <source>How many of the images are read; at the end they are packed and kept.</source>
        <translation>Görüntülerin ne kadarının okunduğunu gösterir; sonunda sıkıştırılıp saklanırlar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>İçe aktarmadan vazgeç</translation>
    </message>
    <message>
        <source>Ends the import; nothing of it is kept. Your files stay as they are.</source>
        <translation>İçe aktarmayı bitirir; ondan hiçbir şey saklanmaz. Dosyalarınız olduğu gibi kalır.</translation>
    </message>
</context>
<context>
    <name>InkCard</name>
    <message>
        <source>From the ink to the answer</source>
        <translation>Çizimden yanıta</translation>
    </message>
</context>
<context>
    <name>KernelCard</name>
    <message>
        <source>Kernel</source>
        <translation>Çekirdek</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Adım uzunluğu</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Dolgu</translation>
    </message>
    <message>
        <source>None (valid)</source>
        <translation>Yok (valid)</translation>
    </message>
    <message>
        <source>Zeros (same)</source>
        <translation>Sıfırlar (same)</translation>
    </message>
    <message>
        <source>ReLU afterwards</source>
        <translation>Ardından ReLU</translation>
    </message>
    <message>
        <source>The kernel is not flipped: strictly this is cross-correlation, which all deep-learning libraries call convolution.</source>
        <translation>Çekirdek ters çevrilmez: aslında bu çapraz korelasyondur; bütün derin öğrenme kütüphaneleri buna evrişim der.</translation>
    </message>
    <message>
        <source>What the kernel looks for; below are those that the digit reader learned by itself.</source>
        <translation>Çekirdeğin aradığı şey; aşağıdakileri rakam okuyucu kendi öğrendi.</translation>
    </message>
    <message>
        <source>Size of the kernel</source>
        <translation>Çekirdeğin boyutu</translation>
    </message>
    <message>
        <source>How many pixels the kernel covers; try 5 × 5 and see the result become smaller.</source>
        <translation>Çekirdeğin kapladığı piksel sayısı; 5 × 5 deneyin ve sonucun küçüldüğünü görün.</translation>
    </message>
    <message>
        <source>A number that is added to every sum; learned kernels bring their own.</source>
        <translation>Her toplama eklenen sayı; öğrenilmiş çekirdekler kendi sayılarını getirir.</translation>
    </message>
    <message>
        <source>How many pixels the kernel moves at a time; with 2 the result has half the width.</source>
        <translation>Çekirdeğin her seferinde kaç piksel ilerlediği; 2 olunca sonucun genişliği yarıya iner.</translation>
    </message>
    <message>
        <source>Zeros around the drawing let the kernel reach its edge; with stride 1 the size stays.</source>
        <translation>Çizimin çevresindeki sıfırlar çekirdeğin kenara ulaşmasını sağlar; adım uzunluğu 1 iken boyut aynı kalır.</translation>
    </message>
    <message>
        <source>Turns every sum below 0 into 0, as most networks do; orange disappears.</source>
        <translation>Çoğu ağın yaptığı gibi 0’ın altındaki her toplamı 0 yapar; turuncu kaybolur.</translation>
    </message>
    <message>
        <source>Identity (changes nothing)</source>
        <translation>Özdeşlik (değiştirmez)</translation>
    </message>
    <message>
        <source>Horizontal edges</source>
        <translation>Yatay kenarlar</translation>
    </message>
    <message>
        <source>Vertical edges</source>
        <translation>Dikey kenarlar</translation>
    </message>
    <message>
        <source>Edges all around (Laplace)</source>
        <translation>Tüm kenarlar (Laplace)</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Bulanıklaştır</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Keskinleştir</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Kabartma</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Kendi çekirdeğim</translation>
    </message>
    <message>
        <source>Learned filter {number}</source>
        <translation>Öğrenilmiş filtre {number}</translation>
    </message>
</context>
<context>
    <name>KernelGrid</name>
    <message>
        <source>Weight in row {row}, column {column}</source>
        <translation>{row}. satır, {column}. sütundaki ağırlık</translation>
    </message>
    <message>
        <source>Type another number, or press the up and down keys, and watch the result change.</source>
        <translation>Başka bir sayı yazın ya da yukarı ve aşağı tuşlarına basın; sonucun değiştiğini görün.</translation>
    </message>
</context>
<context>
    <name>KernelWords</name>
    <message>
        <source>What this kernel does</source>
        <translation>Bu çekirdek ne yapar</translation>
    </message>
    <message>
        <source>Choose another kernel and compare the results.</source>
        <translation>Başka bir çekirdek seçin ve sonuçları karşılaştırın.</translation>
    </message>
    <message>
        <source>Only the middle pixel counts, so the result is the drawing itself.</source>
        <translation>Yalnızca ortadaki piksel sayılır; bu yüzden sonuç çizimin kendisidir.</translation>
    </message>
    <message>
        <source>Going down, ink begins where it is blue and ends where it is orange.</source>
        <translation>Aşağı inerken mürekkep mavi yerde başlar, turuncu yerde biter.</translation>
    </message>
    <message>
        <source>From left to right, ink begins where it is blue and ends where it is orange.</source>
        <translation>Soldan sağa giderken mürekkep mavi yerde başlar, turuncu yerde biter.</translation>
    </message>
    <message>
        <source>It compares a pixel with its neighbours: orange where it has more ink than they, blue where it has less. Inside an even surface it is 0.</source>
        <translation>Bir pikseli komşularıyla karşılaştırır: onlardan çok mürekkebi varsa turuncu, azsa mavi. Düz bir yüzeyin içinde 0’dır.</translation>
    </message>
    <message>
        <source>The mean of the window: each pixel is mixed with its neighbours.</source>
        <translation>Pencerenin ortalaması: her piksel komşularıyla karışır.</translation>
    </message>
    <message>
        <source>The pixel itself and what sets it apart from its neighbours: edges get stronger.</source>
        <translation>Pikselin kendisi ve onu komşularından ayıran fark: kenarlar güçlenir.</translation>
    </message>
    <message>
        <source>As if light fell from the upper left: that side of a stroke is blue, the other orange.</source>
        <translation>Işık sol üstten gelir gibi: çizginin o yanı mavi, öbür yanı turuncudur.</translation>
    </message>
    <message>
        <source>Your own weights: make some of them negative, and see where the sum comes to 0.</source>
        <translation>Kendi ağırlıklarınız: bazılarını negatif yapın ve toplamın nerede 0 olduğuna bakın.</translation>
    </message>
    <message>
        <source>Nobody thought of this one: training found its weights and its bias, with batch normalization built in. With ReLU, stride 1 and no padding this is a map of the digit reader.</source>
        <translation>Bunu kimse düşünmedi: ağırlıklarını ve bias değerini eğitim buldu, içinde batch normalization da var. ReLU, adım uzunluğu 1 ve dolgusuz hâliyle bu, rakam okuyucunun bir haritasıdır.</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>It was a …</source>
        <translation>Hangi rakamdı?</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Yazan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo keeping the drawing</source>
        <translation>Çizimi saklamayı geri al</translation>
    </message>
    <message>
        <source>Takes the last press back, as if it had not been.</source>
        <translation>Son basışı hiç olmamış gibi geri alır.</translation>
    </message>
    <message>
        <source>It was the digit {digit}</source>
        <translation>{digit} rakamıydı</translation>
    </message>
    <message>
        <source>Keeps this drawing as the digit {digit}, to test and to train with (key {digit}).</source>
        <translation>Bu çizimi {digit} olarak saklar; sonra test ve eğitim için kullanabilirsiniz ({digit} tuşu).</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Kaydediliyor …</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Geri alındı.</translation>
    </message>
    <message>
        <source>Already saved as {label}.</source>
        <translation>Zaten {label} olarak kayıtlı.</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
    <message>
        <source>Saved as {label} for {writer}. 1 drawing</source>
        <translation>{label} olarak kaydedildi ({writer}). 1 çizim</translation>
    </message>
    <message>
        <source>Saved as {label} for {writer}. {count} drawings</source>
        <translation>{label} olarak kaydedildi ({writer}). {count} çizim</translation>
    </message>
</context>
<context>
    <name>LastPage</name>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Stands on the page that you hand in; it is kept on this computer only.</source>
        <translation>Teslim ettiğiniz sayfada görünür; yalnızca bu bilgisayarda saklanır.</translation>
    </message>
    <message>
        <source>{open} of {count} questions have no answer yet, the first one in step {step}. You can go back, or hand in what there is.</source>
        <translation>{count} sorunun {open} tanesi henüz yanıtsız; ilki {step}. adımda. Geri dönebilir ya da olanı teslim edebilirsiniz.</translation>
    </message>
    <message>
        <source>All {count} questions are answered. Write your name and hand in the page.</source>
        <translation>{count} sorunun hepsi yanıtlandı. Adınızı yazın ve sayfayı teslim edin.</translation>
    </message>
</context>
<context>
    <name>LayerCard</name>
    <message>
        <source>One layer</source>
        <translation>Tek katman</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>Layer whose numbers are shown</source>
        <translation>Sayıları gösterilen katman</translation>
    </message>
    <message>
        <source>Which layer to look at; a click on a layer in the pictures does the same.</source>
        <translation>Hangi katmana bakılacağı; resimlerde bir katmana tıklamak da aynı işi görür.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>The mean of all answers of this layer.</source>
        <translation>Bu katmanın bütün çıktılarının ortalaması.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standart sapma</translation>
    </message>
    <message>
        <source>How far the answers lie around their mean.</source>
        <translation>Çıktıların ortalamanın çevresinde ne kadar yayıldığı.</translation>
    </message>
    <message>
        <source>… between images</source>
        <translation>… görüntüler arası</translation>
    </message>
    <message>
        <source>How far a unit’s answers to different images differ: without it, nothing can be told apart.</source>
        <translation>Bir nöronun farklı görüntülere verdiği çıktıların ne kadar ayrıldığı: bu olmadan hiçbir şey ayırt edilemez.</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>Ölü nöronlar</translation>
    </message>
    <message>
        <source>Units that answer 0 to every image.</source>
        <translation>Her görüntüye 0 yanıtını veren nöronlar.</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Doymuş</translation>
    </message>
    <message>
        <source>Answers where the function is nearly flat, so that hardly any gradient gets through; half of them are normal for ReLU.</source>
        <translation>Fonksiyonun neredeyse düz olduğu, bu yüzden gradyanın pek geçemediği çıktılar; ReLU için yarısı olağandır.</translation>
    </message>
    <message>
        <source>Gradient, weights</source>
        <translation>Gradyan, ağırlıklar</translation>
    </message>
    <message>
        <source>The length (norm) of the gradient of all the layer’s weights together.</source>
        <translation>Katmanın bütün ağırlıklarının gradyanının uzunluğu (normu).</translation>
    </message>
    <message>
        <source>Gradient, sums</source>
        <translation>Gradyan, toplamlar</translation>
    </message>
    <message>
        <source>The length (norm) of the gradient that reaches the layer’s sums, before the function.</source>
        <translation>Katmanın fonksiyondan önceki toplamlarına ulaşan gradyanın uzunluğu (normu).</translation>
    </message>
</context>
<context>
    <name>LayerChoice</name>
    <message>
        <source>Layer</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>Another hidden layer: the deeper ones get their sums from those before them.</source>
        <translation>Başka bir gizli katman: derindekiler toplamlarını öncekilerden alır.</translation>
    </message>
    <message>
        <source>Layer {number}: {count} units, {activation}</source>
        <translation>Katman {number}: {count} nöron, {activation}</translation>
    </message>
    <message>
        <source>Layer {number}: {count} maps, {activation}</source>
        <translation>Katman {number}: {count} harita, {activation}</translation>
    </message>
    <message>
        <source>Layer {number}: {activation} by itself, {count} units</source>
        <translation>Katman {number}: tek başına {activation}, {count} nöron</translation>
    </message>
</context>
<context>
    <name>LayerCommands</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Katman ekle</translation>
    </message>
    <message>
        <source>Adds a layer after the selected one; select the image to add in front.</source>
        <translation>Seçili katmandan sonra bir katman ekler; en öne eklemek için görüntüyü seçin.</translation>
    </message>
    <message>
        <source>Duplicate the layer</source>
        <translation>Katmanı çoğalt</translation>
    </message>
    <message>
        <source>Inserts the selected layer once more, after itself (Ctrl+D).</source>
        <translation>Seçili katmanı kendinden sonra bir kez daha ekler (Ctrl+D).</translation>
    </message>
    <message>
        <source>Move the layer up</source>
        <translation>Katmanı yukarı taşı</translation>
    </message>
    <message>
        <source>Brings the selected layer one place up (Alt+Up); you can also drag it.</source>
        <translation>Seçili katmanı bir sıra yukarı alır (Alt+Up); sürükleyebilirsiniz de.</translation>
    </message>
    <message>
        <source>Move the layer down</source>
        <translation>Katmanı aşağı taşı</translation>
    </message>
    <message>
        <source>Brings the selected layer one place down (Alt+Down); you can also drag it.</source>
        <translation>Seçili katmanı bir sıra aşağı alır (Alt+Down); sürükleyebilirsiniz de.</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>Katmanı sil</translation>
    </message>
    <message>
        <source>Takes the selected layer out (Del); Ctrl+Z brings it back.</source>
        <translation>Seçili katmanı çıkarır (Del); Ctrl+Z geri getirir.</translation>
    </message>
    <message>
        <source>Undo the last change of layers</source>
        <translation>Katmanlardaki son değişikliği geri al</translation>
    </message>
    <message>
        <source>Takes the last change of layers back; press again for the one before (Ctrl+Z).</source>
        <translation>Katmanlardaki son değişikliği geri alır; bir öncekisi için yeniden basın (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Redo the change of layers</source>
        <translation>Katmanlardaki değişikliği yinele</translation>
    </message>
    <message>
        <source>Brings back the change that was taken back last (Ctrl+Y).</source>
        <translation>Son geri alınan değişikliği yeniden getirir (Ctrl+Y).</translation>
    </message>
</context>
<context>
    <name>LayerEditor</name>
    <message>
        <source>Layers</source>
        <translation>Katmanlar</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Çıktı</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametreler</translation>
    </message>
    <message>
        <source>Mult-adds</source>
        <translation>Çarp-topla</translation>
    </message>
    <message>
        <source>Each layer’s output, its weights and biases, and the multiplications with addition that one image costs.</source>
        <translation>Her katmanın çıktısı, ağırlıkları ve bias’ları ile tek görüntünün gerektirdiği çarpma-toplamalar.</translation>
    </message>
    <message>
        <source>The sums appear as soon as the layers fit together.</source>
        <translation>Katmanlar birbirine uyar uymaz toplamlar görünür.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
</context>
<context>
    <name>LayerFields</name>
    <message>
        <source>Largest</source>
        <translation>En büyük</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Nöron</translation>
    </message>
    <message>
        <source>How many numbers the layer gives; try half of them.</source>
        <translation>Katmanın kaç sayı verdiği; yarısını deneyin.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>How many patterns it looks for; try half of them.</source>
        <translation>Kaç desen aradığı; yarısını deneyin.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Height and width of the patterns in pixels (the kernel); try 5.</source>
        <translation>Desenlerin piksel olarak yüksekliği ve genişliği (çekirdek); 5’i deneyin.</translation>
    </message>
    <message>
        <source>Height and width of the part that becomes one number; 2 halves the image.</source>
        <translation>Tek bir sayıya dönüşen parçanın yüksekliği ve genişliği; 2, görüntüyü yarıya indirir.</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Kalan</translation>
    </message>
    <message>
        <source>What stays of each window: the largest value, or the mean.</source>
        <translation>Her pencereden ne kaldığı: en büyük değer ya da ortalama.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Oran</translation>
    </message>
    <message>
        <source>How many of the values are switched off at each step; try 50 %.</source>
        <translation>Her adımda değerlerin ne kadarının kapatıldığı; %50’yi deneyin.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>How slowly the running mean follows; try 0.9 when there are few epochs.</source>
        <translation>Yürüyen ortalamanın ne kadar yavaş izlediği; epoch azsa 0,9’u deneyin.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Dolgu</translation>
    </message>
    <message>
        <source>“Same” sets zeros around the image, so that it keeps its size; “valid” loses the border.</source>
        <translation>“Same” görüntünün çevresine sıfır koyar, boyut korunur; “valid” kenarı yitirir.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivasyon</translation>
    </message>
    <message>
        <source>What is made of each sum; compare them in the Activations tab.</source>
        <translation>Her toplamın neye dönüştürüldüğü; Aktivasyonlar sekmesinde karşılaştırın.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>A number of its own for each sum; of no use before batch normalization.</source>
        <translation>Her toplama eklenen kendi sayısı; batch normalization’dan önce işe yaramaz.</translation>
    </message>
    <message>
        <source>Every image comes in as 28 × 28 numbers. Layers added here come first.</source>
        <translation>Her görüntü 28 × 28 sayı olarak girer. Burada eklenen katmanlar en öne gelir.</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers of the network</source>
        <translation>Ağın katmanları</translation>
    </message>
    <message>
        <source>Arrow keys select, Alt and arrow keys move the layer, Del removes it.</source>
        <translation>Ok tuşları seçer, Alt ve ok tuşları katmanı taşır, Del siler.</translation>
    </message>
</context>
<context>
    <name>LayerRows</name>
    <message>
        <source>What comes in: 28 × 28 pixels of one picture. Layers added here come first.</source>
        <translation>Giren: bir resmin 28 × 28 pikseli. Burada eklenen katmanlar en öne gelir.</translation>
    </message>
    <message>
        <source>Image 28 × 28</source>
        <translation>Görüntü 28 × 28</translation>
    </message>
    <message>
        <source>Layer {position}: {title}.</source>
        <translation>{position}. katman: {title}.</translation>
    </message>
    <message>
        <source>Layer {position}: {title}. {numbers}</source>
        <translation>{position}. katman: {title}. {numbers}</translation>
    </message>
</context>
<context>
    <name>LayerWords</name>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Evrişim</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Maksimum havuzlama</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Ortalama havuzlama</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Flatten</translation>
    </message>
    <message>
        <source>Global average pooling</source>
        <translation>Global ortalama havuzlama</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>Batch normalization</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivasyon</translation>
    </message>
    <message>
        <source>Every unit sees every number before it.</source>
        <translation>Her nöron kendinden önceki bütün sayıları görür.</translation>
    </message>
    <message>
        <source>Small windows look for the same pattern everywhere in the image.</source>
        <translation>Küçük pencereler görüntünün her yerinde aynı deseni arar.</translation>
    </message>
    <message>
        <source>Makes the image smaller: of each window the largest value stays.</source>
        <translation>Görüntüyü küçültür: her pencereden en büyük değer kalır.</translation>
    </message>
    <message>
        <source>Makes the image smaller: of each window the mean stays.</source>
        <translation>Görüntüyü küçültür: her pencereden ortalama kalır.</translation>
    </message>
    <message>
        <source>Makes one row of numbers of the image; Dense layers need it.</source>
        <translation>Görüntüyü tek bir sayı dizisine çevirir; Dense katmanları bunu ister.</translation>
    </message>
    <message>
        <source>One number per filter: the mean of everything that it found.</source>
        <translation>Filtre başına tek sayı: bulduğu her şeyin ortalaması.</translation>
    </message>
    <message>
        <source>Switches off a random share of the values while training, against overfitting.</source>
        <translation>Eğitim sırasında değerlerin rastgele bir bölümünü kapatır; aşırı öğrenmeye karşıdır.</translation>
    </message>
    <message>
        <source>Brings the values to mean 0 and variance 1; training often gets faster.</source>
        <translation>Değerleri ortalama 0 ve varyans 1’e getirir; eğitim çoğu zaman hızlanır.</translation>
    </message>
    <message>
        <source>An activation function alone, after batch normalization for example.</source>
        <translation>Tek başına bir aktivasyon fonksiyonu; örneğin batch normalization’dan sonra.</translation>
    </message>
    <message>
        <source>Dense {units} · {activation}</source>
        <translation>Dense {units} · {activation}</translation>
    </message>
    <message>
        <source>Convolution {filters} · {kernel} × {kernel} · {activation}</source>
        <translation>Evrişim {filters} · {kernel} × {kernel} · {activation}</translation>
    </message>
    <message>
        <source>Max pooling {size} × {size}</source>
        <translation>Maksimum havuzlama {size} × {size}</translation>
    </message>
    <message>
        <source>Average pooling {size} × {size}</source>
        <translation>Ortalama havuzlama {size} × {size}</translation>
    </message>
    <message>
        <source>Dropout {rate}</source>
        <translation>Dropout {rate}</translation>
    </message>
    <message>
        <source>Activation · {activation}</source>
        <translation>Aktivasyon · {activation}</translation>
    </message>
    <message>
        <source>{number} k</source>
        <translation>{number} bin</translation>
    </message>
    <message>
        <source>{number} M</source>
        <translation>{number} Mn</translation>
    </message>
    <message>
        <source>Output {shape}; {parameters} parameters; {effort} multiply-adds per image.</source>
        <translation>Çıktı {shape}; {parameters} parametre; görüntü başına {effort} çarpma-toplama.</translation>
    </message>
    <message>
        <source>The whole network: {parameters} parameters; {effort} multiply-adds per image.</source>
        <translation>Ağın tamamı: {parameters} parametre; görüntü başına {effort} çarpma-toplama.</translation>
    </message>
</context>
<context>
    <name>LayersCard</name>
    <message>
        <source>Every layer, from the image on the left to the answer on the right</source>
        <translation>Soldaki görüntüden sağdaki yanıta kadar bütün katmanlar</translation>
    </message>
    <message>
        <source>Answers →</source>
        <translation>Çıktılar →</translation>
    </message>
    <message>
        <source>Spread →</source>
        <translation>Yayılım →</translation>
    </message>
    <message>
        <source>← Gradient</source>
        <translation>← Gradyan</translation>
    </message>
    <message>
        <source>Here every layer shows what becomes of the images.</source>
        <translation>Görüntülere ne olduğu burada katman katman görünür.</translation>
    </message>
    <message>
        <source>Histogram of each layer’s answers</source>
        <translation>Her katmanın çıktılarının histogramı</translation>
    </message>
    <message>
        <source>How often each answer occurs: a needle at 0 has faded, a bar at the edge has left the scale.</source>
        <translation>Her çıktının ne sıklıkta geldiği: 0’daki iğne sönmüştür, kenardaki çubuk ölçeğin dışına çıkmıştır.</translation>
    </message>
    <message>
        <source>These numbers are 0 in every layer; this scale has no place for a 0.</source>
        <translation>Bu sayılar her katmanda 0; bu ölçekte 0’ın yeri yoktur.</translation>
    </message>
    <message>
        <source>Standard deviation of each layer’s answers</source>
        <translation>Her katmanın çıktılarının standart sapması</translation>
    </message>
    <message>
        <source>A level line is healthy; each step of the scale is a power of ten.</source>
        <translation>Yatay bir çizgi sağlıklıdır; ölçeğin her basamağı 10’un bir kuvvetidir.</translation>
    </message>
    <message>
        <source>Gradient of each layer</source>
        <translation>Her katmanın gradyanı</translation>
    </message>
    <message>
        <source>Read it from right to left, as the error travels: falling to the left means vanishing.</source>
        <translation>Hatanın gittiği gibi sağdan sola okuyun: sola doğru düşüyorsa gradyan kayboluyordur.</translation>
    </message>
    <message>
        <source>Dashed: {network}</source>
        <translation>Kesik çizgi: {network}</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>ne sıklıkta</translation>
    </message>
    <message>
        <source>beyond the scale</source>
        <translation>ölçek dışı</translation>
    </message>
    <message>
        <source>dead units</source>
        <translation>ölü nöronlar</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>doymuş</translation>
    </message>
    <message>
        <source>of all answers</source>
        <translation>bütün çıktıların</translation>
    </message>
    <message>
        <source>between images</source>
        <translation>görüntüler arası</translation>
    </message>
    <message>
        <source>of one weight, typical</source>
        <translation>bir ağırlığın, tipik</translation>
    </message>
    <message>
        <source>of the sums</source>
        <translation>toplamların</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <source>First weights</source>
        <translation>İlk ağırlıklar</translation>
    </message>
    <message>
        <source>The random weights at the start. Try zeros: all units stay the same and nothing is learned.</source>
        <translation>Başlangıçtaki rastgele ağırlıklar. Sıfırları deneyin: bütün nöronlar aynı kalır ve hiçbir şey öğrenilmez.</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>Small random numbers</source>
        <translation>Küçük rastgele sayılar</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Sıfırlar</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Keras on TensorFlow</source>
        <translation>Keras (TensorFlow)</translation>
    </message>
    <message>
        <source>From scratch in NumPy</source>
        <translation>NumPy ile sıfırdan</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Çapraz entropi</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Ortalama kare hata</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Sabit</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>Basamaklı</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Üstel</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinüs</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Tek döngü</translation>
    </message>
    <message>
        <source>On a plateau</source>
        <translation>Platoda</translation>
    </message>
    <message>
        <source>The learning rate stays the same.</source>
        <translation>Öğrenme oranı aynı kalır.</translation>
    </message>
    <message>
        <source>Multiplied with the factor after so many epochs, again and again.</source>
        <translation>Her bu kadar epoch’tan sonra çarpanla yeniden çarpılır.</translation>
    </message>
    <message>
        <source>Falls smoothly, by the factor in so many epochs.</source>
        <translation>Düzgünce azalır; bu kadar epoch’ta çarpan kadar.</translation>
    </message>
    <message>
        <source>Falls along a cosine, from the learning rate to nothing.</source>
        <translation>Öğrenme oranından sıfıra bir kosinüs boyunca iner.</translation>
    </message>
    <message>
        <source>Climbs for a quarter of the training, then falls to nothing.</source>
        <translation>Eğitimin dörtte birinde yükselir, sonra sıfıra iner.</translation>
    </message>
    <message>
        <source>Depends on the run: multiplied with the factor after so many epochs without a better loss.</source>
        <translation>Eğitime bağlıdır: kayıp bu kadar epoch boyunca iyileşmezse çarpanla çarpılır.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>What computes: Keras, or the network written out in NumPy, which you can read.</source>
        <translation>Hesabı yapan: Keras ya da okuyabileceğiniz, NumPy ile baştan yazılmış ağ.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>What is made small. Mean squared error learns slower from its worst mistakes.</source>
        <translation>Küçültülen değer. Ortalama kare hata en büyük yanlışlarından daha yavaş öğrenir.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Oran planı</translation>
    </message>
    <message>
        <source>How the learning rate changes over the training. Try one cycle.</source>
        <translation>Öğrenme oranının eğitim boyunca nasıl değiştiği. Tek döngüyü deneyin.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Çarpan</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied with each time.</source>
        <translation>Öğrenme oranının her seferinde çarpıldığı sayı.</translation>
    </message>
    <message>
        <source>Every … epochs</source>
        <translation>Kaç epoch’ta bir</translation>
    </message>
    <message>
        <source>After so many epochs the learning rate falls; on a plateau: so many without a better loss.</source>
        <translation>Öğrenme oranı bu kadar epoch’tan sonra düşer; platoda: kayıp bu kadar epoch iyileşmezse.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Etiket yumuşatma</translation>
    </message>
    <message>
        <source>The share of certainty that the target spreads over all classes. Try 0.1.</source>
        <translation>Hedefin bütün sınıflara dağıttığı kesinlik payı. 0,1’i deneyin.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>Weight of the sum of all absolute weights in the loss. Try 0.00001.</source>
        <translation>Mutlak ağırlıklar toplamının kayıptaki katsayısı. 0,00001’i deneyin.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Weight of the sum of all squared weights in the loss. Try 0.0001.</source>
        <translation>Ağırlık kareleri toplamının kayıptaki katsayısı. 0,0001’i deneyin.</translation>
    </message>
</context>
<context>
    <name>LearningTab</name>
    <message>
        <source>Forward and backward</source>
        <translation>İleri ve geri yayılım</translation>
    </message>
    <message>
        <source>One step of learning in a small network, number by number.</source>
        <translation>Küçük bir ağda bir öğrenme adımı, sayı sayı.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Öğrenme oranı</translation>
    </message>
    <message>
        <source>Walk downhill with small and large steps, and with different optimisers.</source>
        <translation>Küçük ve büyük adımlarla, değişik en iyileyicilerle yokuş aşağı inin.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>What squared error and cross-entropy say of the same answer.</source>
        <translation>Kare hata ile çapraz entropi aynı yanıta ne der.</translation>
    </message>
    <message>
        <source>Over- and underfitting</source>
        <translation>Aşırı ve yetersiz öğrenme</translation>
    </message>
    <message>
        <source>Guess first, then train: too small, too large, too few images.</source>
        <translation>Önce tahmin edin, sonra eğitin: çok küçük, çok büyük, çok az görüntü.</translation>
    </message>
    <message>
        <source>Convolution and pooling</source>
        <translation>Evrişim ve havuzlama</translation>
    </message>
    <message>
        <source>Slide a kernel over your own drawing and see the arithmetic.</source>
        <translation>Bir çekirdeği kendi çiziminizin üzerinde kaydırın, hesabını görün.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Sözlük</translation>
    </message>
    <message>
        <source>The words of deep learning, in English and Turkish side by side.</source>
        <translation>Derin öğrenmenin sözcükleri, İngilizce ve Türkçe yan yana.</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Function</source>
        <translation>Fonksiyon</translation>
    </message>
    <message>
        <source>Output
range</source>
        <translation>Değer
aralığı</translation>
    </message>
    <message>
        <source>Mean
output</source>
        <translation>Ort.
çıktı</translation>
    </message>
    <message>
        <source>Satu-
rating</source>
        <translation>Doyum</translation>
    </message>
    <message>
        <source>Slope
at 0</source>
        <translation>0’da
eğim</translation>
    </message>
    <message>
        <source>Largest
slope</source>
        <translation>En büyük
eğim</translation>
    </message>
    <message>
        <source>Mono-
tonic</source>
        <translation>Mono-
ton</translation>
    </message>
    <message>
        <source>Cost
(× ReLU)</source>
        <translation>Maliyet
(× ReLU)</translation>
    </message>
    <message>
        <source>Dead
units</source>
        <translation>Ölü
nöron</translation>
    </message>
    <message>
        <source>Right
answers</source>
        <translation>Doğru
yanıt</translation>
    </message>
    <message>
        <source>Click a row to see the function’s facts; click a heading to sort by it.</source>
        <translation>Fonksiyonun bilgileri için bir satıra, sıralamak için bir başlığa tıklayın.</translation>
    </message>
    <message>
        <source>Lowest and highest value that can come out.</source>
        <translation>Çıkabilecek en düşük ve en yüksek değer.</translation>
    </message>
    <message>
        <source>Mean of the outputs for inputs on a bell curve around 0 (spread 1); 0 is called zero-centred. Softmax shares 1 among n numbers.</source>
        <translation>Girdiler 0 çevresinde bir çan eğrisindeyken (yayılım 1) çıktıların ortalaması; 0 ise sıfır merkezli denir. Softmax 1’i n sayı arasında paylaştırır.</translation>
    </message>
    <message>
        <source>Share of the inputs on that bell curve where the slope is below 0.01: there hardly any gradient gets through.</source>
        <translation>O çan eğrisindeki girdilerden eğimi 0,01’in altında olanların oranı: oradan gradyan neredeyse hiç geçmez.</translation>
    </message>
    <message>
        <source>Slope at x = 0; left | right where the curve has a corner there.</source>
        <translation>x = 0’daki eğim; eğrinin orada köşesi varsa sol | sağ.</translation>
    </message>
    <message>
        <source>The steepest slope: below 1, each layer makes the gradient smaller.</source>
        <translation>En dik eğim: 1’in altındaysa her katman gradyanı küçültür.</translation>
    </message>
    <message>
        <source>Whether the curve never turns back: never falls, or never rises.</source>
        <translation>Eğrinin hiç geri dönmediği: hiç düşmediği ya da hiç yükselmediği.</translation>
    </message>
    <message>
        <source>Time forward and backward for 32,768 numbers in the NumPy network, measured on this computer and compared with ReLU.</source>
        <translation>NumPy ağında 32.768 sayı için ileri ve geri geçiş süresi; bu bilgisayarda ölçülmüş ve ReLU ile karşılaştırılmıştır.</translation>
    </message>
    <message>
        <source>After a small training: share of the hidden units whose slope is below 0.01 for each of 500 images, so that they learn nothing any more.</source>
        <translation>Küçük bir eğitimden sonra: 500 görüntünün her birinde eğimi 0,01’in altında kalan, yani artık hiçbir şey öğrenmeyen gizli nöronların oranı.</translation>
    </message>
    <message>
        <source>After the same training: share of the images read right that were not learned from.</source>
        <translation>Aynı eğitimden sonra: öğrenmede kullanılmayan görüntülerden doğru okunanların oranı.</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Train a small network with each</source>
        <translation>Her biriyle küçük bir ağ eğit</translation>
    </message>
    <message>
        <source>Trains twelve small networks, alike but for the function, and counts their dead units.</source>
        <translation>Yalnız fonksiyonu farklı olan on iki küçük ağ eğitir ve ölü nöronlarını sayar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop the small trainings</source>
        <translation>Küçük eğitimleri durdur</translation>
    </message>
    <message>
        <source>Ends the training that goes on; what is in the table stays.</source>
        <translation>Süren eğitimi bitirir; tablodakiler kalır.</translation>
    </message>
    <message>
        <source>Progress of the small trainings</source>
        <translation>Küçük eğitimlerin ilerlemesi</translation>
    </message>
    <message>
        <source>How far the twelve small trainings have come.</source>
        <translation>On iki küçük eğitimin ne kadar ilerlediği.</translation>
    </message>
    <message>
        <source>Click a row to see the function’s facts; click a heading to sort by it.</source>
        <translation>Fonksiyonun bilgileri için bir satıra, sıralamak için bir başlığa tıklayın.</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonksiyonlar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Do not wait for the small trainings</source>
        <translation>Küçük eğitimleri bekleme</translation>
    </message>
    <message>
        <source>Waits no longer; nothing is trained here.</source>
        <translation>Artık beklemez; burada hiçbir şey eğitilmez.</translation>
    </message>
    <message>
        <source>Waits until “{name}” has finished.</source>
        <translation>“{name}” bitene kadar bekliyor.</translation>
    </message>
    <message>
        <source>Training {place} of {count}: {name}</source>
        <translation>Eğitim {place} / {count}: {name}</translation>
    </message>
    <message>
        <source>Measuring what each function costs on this computer…</source>
        <translation>Her fonksiyonun bu bilgisayardaki maliyeti ölçülüyor…</translation>
    </message>
    <message>
        <source>Saturating: the slope is below 0.01, inputs on a bell curve around 0. Cost: measured here. The last two columns need a training of about half a minute.</source>
        <translation>Doyum: eğim 0,01’in altında, girdiler 0 çevresinde çan eğrisinde. Maliyet: burada ölçüldü. Son iki sütun için yaklaşık yarım dakikalık bir eğitim gerekir.</translation>
    </message>
    <message>
        <source>Each learned {images} images {epochs} times, default parameters, at a high rate ({rate}): that is when units die.</source>
        <translation>Her biri {images} görüntüyü {epochs} kez, varsayılan parametrelerle ve yüksek bir oranla ({rate}) öğrendi: nöronlar böyle ölür.</translation>
    </message>
</context>
<context>
    <name>LedgerRow</name>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Ledger of the activation functions</source>
        <translation>Aktivasyon fonksiyonları tablosu</translation>
    </message>
</context>
<context>
    <name>LessonChoice</name>
    <message>
        <source>Lessons</source>
        <translation>Dersler</translation>
    </message>
    <message>
        <source>A lesson leads through the program and asks questions; in the end you hand in one page.</source>
        <translation>Bir ders programda adım adım yol gösterir ve sorular sorar; sonunda tek bir sayfa teslim edersiniz.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Dosya aç…</translation>
    </message>
    <message>
        <source>Takes a lesson that your teacher wrote; the README says how to write one.</source>
        <translation>Öğretmeninizin yazdığı bir dersi açar; nasıl yazılacağı README dosyasındadır.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Goes on without a lesson.</source>
        <translation>Derssiz devam eder.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. {reason}</source>
        <translation>“{name}” açılamıyor. {reason}</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Ders aç</translation>
    </message>
</context>
<context>
    <name>LessonFrame</name>
    <message>
        <source>Unfold the lesson</source>
        <translation>Dersi aç</translation>
    </message>
    <message>
        <source>Shows the lesson again (Ctrl+L).</source>
        <translation>Dersi yeniden gösterir (Ctrl+L).</translation>
    </message>
</context>
<context>
    <name>LessonGuide</name>
    <message>
        <source>Foretell first; then Train can be pressed.</source>
        <translation>Önce tahmininizi yazın; Eğit düğmesi ondan sonra açılır.</translation>
    </message>
    <message>
        <source>For the teacher: there is no control “{names}” here. Nearest known: {near}.</source>
        <translation>Öğretmen için: burada “{names}” adlı bir denetim yok. Bilinen en yakın ad: {near}.</translation>
    </message>
    <message>
        <source>For the teacher: there is no control “{names}” here.</source>
        <translation>Öğretmen için: burada “{names}” adlı bir denetim yok.</translation>
    </message>
    <message>
        <source>The training is under way: it is too late to foretell.</source>
        <translation>Eğitim sürüyor: tahmin etmek için artık geç.</translation>
    </message>
    <message>
        <source>You stopped the training: what you foretold waits for one that ends by itself.</source>
        <translation>Eğitimi siz durdurdunuz: tahmininiz, kendiliğinden biten bir eğitimi bekliyor.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>Your answers are in {name}.</source>
        <translation>Yanıtlarınız şurada: {name}</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Ders</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Adım {number} / {count}</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Teslim</translation>
    </message>
    <message>
        <source>Fold the lesson away</source>
        <translation>Dersi kenara katla</translation>
    </message>
    <message>
        <source>Gives the room to what the lesson is about; Ctrl+L shows the lesson again.</source>
        <translation>Yeri dersin konusuna bırakır; Ctrl+L dersi yeniden gösterir.</translation>
    </message>
    <message>
        <source>Progress of the lesson</source>
        <translation>Dersin ilerlemesi</translation>
    </message>
    <message>
        <source>How much of the lesson lies behind you; Back shows it again.</source>
        <translation>Dersin ne kadarının geride kaldığı; Geri düğmesi onu yeniden gösterir.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Says which of the closed questions are right so far.</source>
        <translation>Kapalı uçlu sorulardan şimdiye kadar hangilerinin doğru olduğunu söyler.</translation>
    </message>
    <message>
        <source>Show me the place</source>
        <translation>Yerini göster</translation>
    </message>
    <message>
        <source>Goes back to where this step happens.</source>
        <translation>Bu adımın geçtiği yere döner.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>To the step before; your answers stay.</source>
        <translation>Önceki adıma; yanıtlarınız kalır.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>To the next step; your answers stay.</source>
        <translation>Sonraki adıma; yanıtlarınız kalır.</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Teslim et…</translation>
    </message>
    <message>
        <source>Writes your answers into one page to give away.</source>
        <translation>Yanıtlarınızı teslim edilecek tek bir sayfaya yazar.</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>Dersi bitir</translation>
    </message>
    <message>
        <source>Gives the program back as it was; your answers are kept for the next time.</source>
        <translation>Programı eski hâline getirir; yanıtlarınız bir sonraki sefer için saklanır.</translation>
    </message>
</context>
<context>
    <name>LineCount</name>
    <message>
        <source>Lines</source>
        <translation>Doğrular</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>Doğru sayısı</translation>
    </message>
    <message>
        <source>More lines bend the curve more often; the networks in Train learn two for each unit.</source>
        <translation>Daha çok doğru eğriyi daha çok yerde büker; Eğit sekmesindeki ağlar her nöron için iki doğru öğrenir.</translation>
    </message>
</context>
<context>
    <name>LookedAt</name>
    <message>
        <source>What the network sees</source>
        <translation>Ağın gördüğü</translation>
    </message>
    <message>
        <source>Where it looked</source>
        <translation>Nereye baktığı</translation>
    </message>
    <message>
        <source>Wipes each patch of the ink in turn and colours those that the answer hangs on; try a 4 that is nearly a 9.</source>
        <translation>Çizimin her parçasını sırayla siler ve yanıtın bağlı olduğu yerleri renklendirir; 9’a çok benzeyen bir 4 deneyin.</translation>
    </message>
    <message>
        <source>Matters for “{name}”</source>
        <translation>“{name}” için önemi</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>Loss of every way to answer</source>
        <translation>Her yanıt biçiminin kaybı</translation>
    </message>
    <message>
        <source>The steeper a line, the stronger the pull; where it is flat, nothing is learned.</source>
        <translation>Çizgi ne kadar dikse çekiş o kadar güçlüdür; düz olduğu yerde hiçbir şey öğrenilmez.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>push = size of the gradient</source>
        <translation>itiş = gradyanın büyüklüğü</translation>
    </message>
    <message>
        <source>How hard each loss pushes</source>
        <translation>Her kayıp ne kadar güçlü iter</translation>
    </message>
    <message>
        <source>How far one step changes the right class’s sum. Drag the line to the left: who still pushes?</source>
        <translation>Bir adımın doğru sınıfın toplamını ne kadar değiştirdiği. Çizgiyi sola sürükleyin: hâlâ kim itiyor?</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>kayıp</translation>
    </message>
    <message>
        <source>What each loss says</source>
        <translation>Her kayıp ne der</translation>
    </message>
    <message>
        <source>How bad each loss finds the answer. Drag the line or click.</source>
        <translation>Her kayıp yanıtı ne kadar kötü bulur. Çizgiyi sürükleyin ya da tıklayın.</translation>
    </message>
    <message>
        <source>probability of the right class</source>
        <translation>doğru sınıfın olasılığı</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Çapraz entropi</translation>
    </message>
    <message>
        <source>Squared error (L2)</source>
        <translation>Kare hata (L2)</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>LossRoom</name>
    <message>
        <source>Both losses and how hard they push</source>
        <translation>İki kayıp ve ne kadar ittikleri</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Tek yanıt</translation>
    </message>
    <message>
        <source>What both losses say of one answer.</source>
        <translation>İki kayıp tek bir yanıt için ne der.</translation>
    </message>
    <message>
        <source>In a real network</source>
        <translation>Gerçek bir ağda</translation>
    </message>
    <message>
        <source>The same training with each of them.</source>
        <translation>Her biriyle aynı eğitim.</translation>
    </message>
    <message>
        <source>A &lt;a href=&quot;term:loss&quot;&gt;loss&lt;/a&gt; says how wrong an answer is; its &lt;a href=&quot;term:gradient&quot;&gt;gradient&lt;/a&gt; is the push towards a better one. Drag the line to the left, where the network is confidently wrong, and watch who still pushes.</source>
        <translation>&lt;a href=&quot;term:loss&quot;&gt;Kayıp&lt;/a&gt;, bir yanıtın ne kadar yanlış olduğunu söyler; &lt;a href=&quot;term:gradient&quot;&gt;gradyanı&lt;/a&gt; daha iyisine doğru itiştir. Çizgiyi ağın emin ama yanlış olduğu sola sürükleyin ve hâlâ kimin ittiğine bakın.</translation>
    </message>
    <message>
        <source>Does it matter? Train the same network with &lt;a href=&quot;term:cross-entropy&quot;&gt;cross-entropy&lt;/a&gt; and with &lt;a href=&quot;term:mean-squared-error&quot;&gt;squared error&lt;/a&gt;, first with plain steps, then with Adam.</source>
        <translation>Fark eder mi? Aynı ağı &lt;a href=&quot;term:cross-entropy&quot;&gt;çapraz entropiyle&lt;/a&gt; ve &lt;a href=&quot;term:mean-squared-error&quot;&gt;kare hatayla&lt;/a&gt; eğitin; önce düz adımlarla, sonra Adam ile.</translation>
    </message>
</context>
<context>
    <name>LossTrail</name>
    <message>
        <source>Loss: {loss}</source>
        <translation>Kayıp: {loss}</translation>
    </message>
    <message>
        <source>Loss (learned {count} ×): {losses}</source>
        <translation>Kayıp ({count} × öğrenildi): {losses}</translation>
    </message>
</context>
<context>
    <name>MainPage</name>
    <message>
        <source>as in the layers</source>
        <translation>katmanlardaki gibi</translation>
    </message>
    <message>
        <source>Settings that come from no preset of this program.</source>
        <translation>Bu programın hazır ayarlarından gelmeyen ayarlar.</translation>
    </message>
    <message>
        <source>{parameters} parameters · {work} multiply-adds an image</source>
        <translation>{parameters} parametre · görüntü başına {work} çarp-topla</translation>
    </message>
    <message>
        <source>{parameters} parameters · {work} multiply-adds an image · about {time} to train</source>
        <translation>{parameters} parametre · görüntü başına {work} çarp-topla · eğitim yaklaşık {time}</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Hazır ayar</translation>
    </message>
    <message>
        <source>A ready-made training. Start with the course network.</source>
        <translation>Hazır bir eğitim. Ders ağıyla başlayın.</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Veri seti</translation>
    </message>
    <message>
        <source>Digits, clothes, your own drawings, or images that you bring along.</source>
        <translation>Rakamlar, giysiler, kendi çizimleriniz ya da getirdiğiniz görüntüler.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivasyon</translation>
    </message>
    <message>
        <source>The hidden layers’ activation function. Try sigmoid to see it learn slowly.</source>
        <translation>Gizli katmanların aktivasyon fonksiyonu. Ağın ne kadar yavaş öğrendiğini görmek için sigmoid’i deneyin.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>En iyileyici</translation>
    </message>
    <message>
        <source>How gradients change the weights. Compare Adam with SGD.</source>
        <translation>Gradyanların ağırlıkları nasıl değiştirdiği (optimizer). Adam ile SGD’yi karşılaştırın.</translation>
    </message>
    <message>
        <source>The size of each step. Ten times more may diverge, ten times less crawls.</source>
        <translation>Her adımın büyüklüğü (learning rate). On kat büyüğü ıraksayabilir, on kat küçüğü çok yavaş öğrenir.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Öğrenme oranı</translation>
    </message>
    <message>
        <source>Learning rate, as a slider</source>
        <translation>Öğrenme oranı, kaydırıcı olarak</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Özel</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch boyutu</translation>
    </message>
    <message>
        <source>Images per step. Larger batches make fewer, smoother steps.</source>
        <translation>Her adımda işlenen görüntü sayısı. Batch büyüdükçe adımlar azalır ve düzgünleşir.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoch sayısı</translation>
    </message>
    <message>
        <source>How many times the network sees all training images.</source>
        <translation>Ağın bütün eğitim görüntülerini kaç kez göreceği.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum (seed)</translation>
    </message>
    <message>
        <source>Start of all randomness. The same seed gives the same curves.</source>
        <translation>Bütün rastgeleliğin başlangıcı. Aynı tohum aynı eğrileri verir.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Draw</source>
        <translation>Çiz</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Eğit</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivasyonlar</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Öğren</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Rakamlarım</translation>
    </message>
    <message>
        <source>Training is going on</source>
        <translation>Eğitim sürüyor</translation>
    </message>
    <message>
        <source>Stop the training and close? What the network has learned so far is kept.</source>
        <translation>Eğitim durdurulup pencere kapatılsın mı? Ağın şimdiye kadar öğrendikleri saklanır.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Durdur ve kapat</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Eğitime devam et</translation>
    </message>
</context>
<context>
    <name>MapsPage</name>
    <message>
        <source>Maps of the digit reader</source>
        <translation>Rakam okuyucunun haritaları</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>Go from the first layer to the last: edges first, then parts of digits, smaller and smaller.</source>
        <translation>İlk katmandan sona doğru gidin: önce kenarlar, sonra rakam parçaları, giderek daha küçük.</translation>
    </message>
    <message>
        <source>A scale for each map</source>
        <translation>Her harita için ayrı ölçek</translation>
    </message>
    <message>
        <source>Shows faint maps as strongly as others; without it colours can be compared.</source>
        <translation>Soluk haritaları da ötekiler kadar güçlü gösterir; kapalıyken renkler karşılaştırılabilir.</translation>
    </message>
    <message>
        <source>All maps of the layer</source>
        <translation>Katmanın bütün haritaları</translation>
    </message>
    <message>
        <source>Click a map, or use the arrow keys, to see it large.</source>
        <translation>Büyük görmek için bir haritaya tıklayın ya da ok tuşlarını kullanın.</translation>
    </message>
    <message>
        <source>The map that was chosen</source>
        <translation>Seçilen harita</translation>
    </message>
    <message>
        <source>Blue where this filter found what it looks for, paper where it did not.</source>
        <translation>Bu filtre aradığını nerede bulduysa orası mavi, bulmadığı yer boştur.</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>Haritanın renkleri</translation>
    </message>
    <message>
        <source>After ReLU nothing is below 0, so there is no orange here.</source>
        <translation>ReLU’dan sonra hiçbir şey 0’ın altında değildir; bu yüzden burada turuncu yoktur.</translation>
    </message>
    <message>
        <source>Kernel of the map</source>
        <translation>Haritanın çekirdeği</translation>
    </message>
    <message>
        <source>The weights that the reader slides, batch normalization included.</source>
        <translation>Okuyucunun kaydırdığı ağırlıklar; batch normalization içindedir.</translation>
    </message>
    <message>
        <source>Slide this kernel</source>
        <translation>Bu çekirdeği kaydır</translation>
    </message>
    <message>
        <source>Slide this kernel over the drawing</source>
        <translation>Bu çekirdeği çizimin üzerinde kaydır</translation>
    </message>
    <message>
        <source>Opens the first page with this kernel, its bias and ReLU.</source>
        <translation>İlk sayfayı bu çekirdek, bias değeri ve ReLU ile açar.</translation>
    </message>
    <message>
        <source>Convolution {number}: {count} maps of {height} × {width}</source>
        <translation>Evrişim {number}: {height} × {width} boyutlu {count} harita</translation>
    </message>
    <message>
        <source>Max pooling {number}: {count} maps of {height} × {width}</source>
        <translation>Maksimum havuzlama {number}: {height} × {width} boyutlu {count} harita</translation>
    </message>
    <message>
        <source>After ReLU. Each convolution here had a &lt;a href=&quot;term:batch-normalization&quot;&gt;batch normalization&lt;/a&gt; behind it; the finished reader has it built into the kernels: weights multiplied, bias shifted. The answers are the same.</source>
        <translation>ReLU’dan sonraki değerler. Buradaki her evrişimin ardında bir &lt;a href=&quot;term:batch-normalization&quot;&gt;batch normalization&lt;/a&gt; vardı; bitmiş okuyucuda o, çekirdeklerin içindedir: ağırlıklar çarpıldı, bias kaydırıldı. Yanıtlar aynıdır.</translation>
    </message>
    <message>
        <source>Map {number} of {count}</source>
        <translation>Harita {number} / {count}</translation>
    </message>
    <message>
        <source>Largest value {number}</source>
        <translation>En büyük değer {number}</translation>
    </message>
    <message>
        <source>One kernel, slid over the drawing:</source>
        <translation>Çizimin üzerinde kaydırılan tek bir çekirdek:</translation>
    </message>
    <message>
        <source>Bias {number}</source>
        <translation>Bias {number}</translation>
    </message>
    <message>
        <source>Each pixel looks at a window of {size} × {size} in all {depth} maps before it: {count} products and a bias in one sum.</source>
        <translation>Her piksel, önceki {depth} haritanın hepsinde {size} × {size} bir pencereye bakar: tek toplamda {count} çarpım ve bir bias.</translation>
    </message>
    <message>
        <source>The largest value of each {size} × {size} window of the same map in the layer before.</source>
        <translation>Önceki katmandaki aynı haritanın her {size} × {size} penceresinin en büyük değeri.</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>{share} of what arrives is no number any more: this network has diverged.</source>
        <translation>Gelenlerin {share} kadarı artık sayı değil: bu ağ ıraksamış.</translation>
    </message>
    <message>
        <source>All {units} units answer 0 to every image: nothing gets through this layer.</source>
        <translation>{units} nöronun hepsi her görüntüye 0 yanıtını veriyor: bu katmandan hiçbir şey geçmiyor.</translation>
    </message>
    <message>
        <source>The sums spread over {spread}: the weights ran away, as they do when the learning rate is far too high. Train with a lower one.</source>
        <translation>Toplamların yayılımı {spread}: ağırlıklar aşırı büyümüş; öğrenme oranı çok yüksekse böyle olur. Daha düşük bir oranla eğitin.</translation>
    </message>
    <message>
        <source>{share} of the sums lie where the curve is flat: hardly any gradient gets through, so the layer learns slowly.</source>
        <translation>Toplamların {share} kadarı eğrinin düz olduğu yerde: gradyan neredeyse hiç geçmiyor, katman yavaş öğreniyor.</translation>
    </message>
    <message>
        <source>{count} of {units} units answered 0 to all {images} test images.</source>
        <translation>{units} nörondan {count} tanesi {images} test görüntüsünün hepsine 0 yanıtını verdi.</translation>
    </message>
    <message>
        <source>Dead units: {count} of {units}, which answered 0 to all {images} test images. No gradient reaches a dead unit, so it can hardly learn again.</source>
        <translation>Ölü nöron: {units} içinde {count}; {images} test görüntüsünün hepsine 0 yanıtı verildi. Ölü bir nörona gradyan ulaşmaz, bu yüzden yeniden öğrenmesi çok zordur.</translation>
    </message>
    <message>
        <source>A straight line has the same slope everywhere: wherever the sums lie, nothing is bent.</source>
        <translation>Düz bir doğrunun eğimi her yerde aynıdır: toplamlar nerede olursa olsun hiçbir şey bükülmez.</translation>
    </message>
    <message>
        <source>{share} of the sums are not above 0: those units keep silent, the others speak. That is normal for ReLU, each image has its own.</source>
        <translation>Toplamların {share} kadarı 0’ın üstünde değil: o nöronlar susuyor, ötekiler konuşuyor. ReLU için bu olağandır, her görüntünün kendi konuşanları vardır.</translation>
    </message>
    <message>
        <source>{share} of the sums lie where the curve is flat; the rest carries the gradient.</source>
        <translation>Toplamların {share} kadarı eğrinin düz olduğu yerde; gradyanı geri kalanlar taşıyor.</translation>
    </message>
    <message>
        <source>The sums stay close to 0, on a short piece of the curve: the layer hardly tells images apart.</source>
        <translation>Toplamlar 0’a yakın, eğrinin kısa bir parçasında kalıyor: katman görüntüleri neredeyse ayırt etmiyor.</translation>
    </message>
    <message>
        <source>{share} of the sums lie where the curve has a slope: the gradient gets through.</source>
        <translation>Toplamların {share} kadarı eğrinin eğimli olduğu yerde: gradyan geçiyor.</translation>
    </message>
</context>
<context>
    <name>MetricPlot</name>
    <message>
        <source>Point at an epoch to read it, zoom with the wheel, and drag the target line to the value at which the training shall end.</source>
        <translation>Okumak için bir epoch’un üzerine gelin, tekerlekle yakınlaştırın, hedef çizgisini eğitimin biteceği değere sürükleyin.</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>doğrulama</translation>
    </message>
    <message>
        <source>best epoch</source>
        <translation>en iyi epoch</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>hedef {value}</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>epoch {number}</translation>
    </message>
    <message>
        <source>training {value}</source>
        <translation>eğitim {value}</translation>
    </message>
    <message>
        <source>validation {value}</source>
        <translation>doğrulama {value}</translation>
    </message>
</context>
<context>
    <name>ModelCombo</name>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Özel ayarlar</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitiliyor</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Parameters</source>
        <translation>Parametre</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Test doğruluğu</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir saniye …</translation>
    </message>
</context>
<context>
    <name>ModelRoom</name>
    <message>
        <source>Where it lives</source>
        <translation>Eğrideki yeri</translation>
    </message>
    <message>
        <source>What arrives at the activations of the chosen network, under their curves.</source>
        <translation>Seçilen ağın aktivasyonlarına gelenler, eğrilerinin altında.</translation>
    </message>
    <message>
        <source>Another activation</source>
        <translation>Başka aktivasyon</translation>
    </message>
    <message>
        <source>Train the same network again with other activations, from the same start.</source>
        <translation>Aynı ağı, aynı başlangıçtan, başka aktivasyonlarla yeniden eğitin.</translation>
    </message>
    <message>
        <source>Each unit’s &lt;a href=&quot;term:pre-activation&quot;&gt;sum&lt;/a&gt; z lands somewhere on the curve of its &lt;a href=&quot;term:activation-function&quot;&gt;activation&lt;/a&gt;; only where the curve has a slope can it learn.</source>
        <translation>Her nöronun &lt;a href=&quot;term:pre-activation&quot;&gt;toplamı&lt;/a&gt; z, &lt;a href=&quot;term:activation-function&quot;&gt;aktivasyonunun&lt;/a&gt; eğrisinde bir yere düşer; nöron yalnızca eğrinin eğimli olduğu yerde öğrenebilir.</translation>
    </message>
    <message>
        <source>Each unit’s &lt;a href=&quot;term:pre-activation&quot;&gt;sum&lt;/a&gt; z lands somewhere on the curve of its &lt;a href=&quot;term:activation-function&quot;&gt;activation&lt;/a&gt;; only where the curve has a slope can it learn. Move through the epochs and watch the heap wander.</source>
        <translation>Her nöronun &lt;a href=&quot;term:pre-activation&quot;&gt;toplamı&lt;/a&gt; z, &lt;a href=&quot;term:activation-function&quot;&gt;aktivasyonunun&lt;/a&gt; eğrisinde bir yere düşer; nöron yalnızca eğrinin eğimli olduğu yerde öğrenebilir. Epoch’lar arasında gezinip yığının nasıl yer değiştirdiğini izleyin.</translation>
    </message>
    <message>
        <source>Each unit’s &lt;a href=&quot;term:pre-activation&quot;&gt;sum&lt;/a&gt; z lands somewhere on the curve of its &lt;a href=&quot;term:activation-function&quot;&gt;activation&lt;/a&gt;; only where the curve has a slope can it learn. Only one moment of this network is kept: train one now to watch its heap wander.</source>
        <translation>Her nöronun &lt;a href=&quot;term:pre-activation&quot;&gt;toplamı&lt;/a&gt; z, &lt;a href=&quot;term:activation-function&quot;&gt;aktivasyonunun&lt;/a&gt; eğrisinde bir yere düşer; nöron yalnızca eğrinin eğimli olduğu yerde öğrenebilir. Bu ağın yalnızca tek bir anı saklanmış: yığının yer değiştirdiğini görmek için şimdi bir ağ eğitin.</translation>
    </message>
    <message>
        <source>Same &lt;a href=&quot;term:initialisation&quot;&gt;first weights&lt;/a&gt;, same images, same order: whatever differs here comes from the activation. Tick two to five and train them.</source>
        <translation>Aynı &lt;a href=&quot;term:initialisation&quot;&gt;ilk ağırlıklar&lt;/a&gt;, aynı görüntüler, aynı sıra: buradaki her fark aktivasyondan gelir. İki ile beş arasında aktivasyon işaretleyip eğitin.</translation>
    </message>
</context>
<context>
    <name>MomentRow</name>
    <message>
        <source>Looks into the network as it was after this epoch; play all of them and watch the heap move (arrow keys: one epoch).</source>
        <translation>Ağın bu epoch’tan sonraki hâline bakar; hepsini oynatıp yığının kayışını izleyin (ok tuşları: bir epoch).</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Eğitimden önce</translation>
    </message>
    <message>
        <source>Goes through all epochs in some seconds; watch where the sums move while it learned.</source>
        <translation>Birkaç saniyede tüm epoch’lardan geçer; ağ öğrenirken toplamların nereye kaydığını izleyin.</translation>
    </message>
</context>
<context>
    <name>NeighbourRow</name>
    <message>
        <source>Most like these training images</source>
        <translation>En çok benzeyen eğitim görüntüleri</translation>
    </message>
    <message>
        <source>This model remembers none.</source>
        <translation>Bu model hiçbirini hatırlamıyor.</translation>
    </message>
    <message>
        <source>No training image yet</source>
        <translation>Henüz eğitim görüntüsü yok</translation>
    </message>
    <message>
        <source>A training image that the network takes for alike; draw something to see it.</source>
        <translation>Ağın benzer bulduğu bir eğitim görüntüsü; görmek için bir şey çizin.</translation>
    </message>
    <message>
        <source>Training image {number}, labelled {label}, {share} alike</source>
        <translation>{number} numaralı eğitim görüntüsü, etiketi {label}, benzerlik {share}</translation>
    </message>
    <message>
        <source>{sentence}. Press it to see it large.</source>
        <translation>{sentence}. Büyük görmek için üzerine basın.</translation>
    </message>
</context>
<context>
    <name>NetworkBar</name>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Network to look into</source>
        <translation>İçine bakılacak ağ</translation>
    </message>
    <message>
        <source>One of your trainings, the bundled course network, or one trained now.</source>
        <translation>Eğitimlerinizden biri, programla gelen ders ağı ya da şimdi eğitilen bir ağ.</translation>
    </message>
    <message>
        <source>Train one now</source>
        <translation>Şimdi bir tane eğit</translation>
    </message>
    <message>
        <source>Train a small network now</source>
        <translation>Şimdi küçük bir ağ eğit</translation>
    </message>
    <message>
        <source>Trains 784-64-32-10 with ReLU on {images} images, within seconds; it is not kept on the disk.</source>
        <translation>784-64-32-10 ağını ReLU ile {images} görüntüyle saniyeler içinde eğitir; diske kaydedilmez.</translation>
    </message>
    <message>
        <source>The comparison is being trained; stop it, or wait until it has ended.</source>
        <translation>Karşılaştırma eğitiliyor; durdurun ya da bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Do not wait for the small training</source>
        <translation>Küçük eğitimi bekleme</translation>
    </message>
    <message>
        <source>Waits no longer; nothing is trained here.</source>
        <translation>Artık beklemez; burada hiçbir şey eğitilmez.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop the small training</source>
        <translation>Küçük eğitimi durdur</translation>
    </message>
    <message>
        <source>Ends it now; what it learned so far can be looked into.</source>
        <translation>Hemen bitirir; şimdiye kadar öğrendiklerine bakılabilir.</translation>
    </message>
    <message>
        <source>Waits for “{name}”</source>
        <translation>“{name}” bekleniyor</translation>
    </message>
    <message>
        <source>Small trainings go on one after the other; this one begins when the other has finished.</source>
        <translation>Küçük eğitimler art arda yapılır; bu, öbürü bitince başlar.</translation>
    </message>
    <message>
        <source>Progress of the small training</source>
        <translation>Küçük eğitimin ilerlemesi</translation>
    </message>
    <message>
        <source>How much of the small training is done.</source>
        <translation>Küçük eğitimin ne kadarının bittiği.</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>Diagram of the network</source>
        <translation>Ağın şeması</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ve {count} tane daha</translation>
    </message>
    <message>
        <source>Gradients of unit {number}</source>
        <translation>Nöron {number} gradyanları</translation>
    </message>
    <message>
        <source>Weights of unit {number}</source>
        <translation>Nöron {number} ağırlıkları</translation>
    </message>
    <message>
        <source>784 pixels</source>
        <translation>784 piksel</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>{network} · drawing</source>
        <translation>{network} · çizim</translation>
    </message>
    <message>
        <source>Softmax, cross-entropy</source>
        <translation>Softmax, çapraz entropi</translation>
    </message>
    <message>
        <source>Sigmoid, squared error</source>
        <translation>Sigmoid, kare hata</translation>
    </message>
    <message>
        <source>Linear, squared error</source>
        <translation>Doğrusal, kare hata</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Bias değerleri</translation>
    </message>
    <message>
        <source>A bias is added to each sum; without it a unit that gets only zeros passes on nothing new.</source>
        <translation>Her toplama bir bias eklenir; bias olmadan yalnızca sıfır alan bir nöron yeni bir şey iletmez.</translation>
    </message>
    <message>
        <source>Inputs, hidden units, outputs. Begin small; then try your own drawing with 784 pixels.</source>
        <translation>Girişler, gizli nöronlar, çıkışlar. Küçük başlayın; sonra 784 pikselli kendi çiziminizi deneyin.</translation>
    </message>
    <message>
        <source>What a hidden unit makes of its sum; compare the slopes on the way back.</source>
        <translation>Gizli bir nöronun toplamını neye çevirdiği; geri yolda eğimleri karşılaştırın.</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Yeni ağırlıklar</translation>
    </message>
    <message>
        <source>Begins with other random weights, before anything was learned; other weights learn otherwise.</source>
        <translation>Henüz hiçbir şey öğrenilmemişken başka rastgele ağırlıklarla başlar; başka ağırlıklar başka türlü öğrenir.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Puts all weights and biases back to where they began, before you changed or taught them.</source>
        <translation>Bütün ağırlıkları ve bias değerlerini, siz değiştirmeden ve ağ öğrenmeden önceki hâllerine döndürür.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Hidden activation</source>
        <translation>Gizli aktivasyon</translation>
    </message>
    <message>
        <source>Output and loss</source>
        <translation>Çıkış ve kayıp</translation>
    </message>
    <message>
        <source>How the last sums become an answer, and how its error is measured.</source>
        <translation>Son toplamların nasıl yanıta dönüştüğü ve yanıtın hatasının nasıl ölçüldüğü.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Öğrenme oranı</translation>
    </message>
    <message>
        <source>How long the step against the gradient is; a very large one makes the loss rise.</source>
        <translation>Gradyanın tersine atılan adımın uzunluğu; çok büyük seçilirse kayıp artar.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>in %</source>
        <translation>% olarak</translation>
    </message>
    <message>
        <source>Type a number; it is rewritten as it was understood.</source>
        <translation>Bir sayı yazın; nasıl anlaşıldıysa öyle yeniden yazılır.</translation>
    </message>
</context>
<context>
    <name>OutputRow</name>
    <message>
        <source>Sum that arrives for {name}</source>
        <translation>{name} için gelen toplam</translation>
    </message>
    <message>
        <source>The number before the activation, called logit: move it and watch the others.</source>
        <translation>Aktivasyondan önceki sayı, logit denir: kaydırın ve ötekileri izleyin.</translation>
    </message>
    <message>
        <source>{name} is right</source>
        <translation>{name} doğru</translation>
    </message>
    <message>
        <source>Tick what is right: the loss and the gradient follow.</source>
        <translation>Doğru olanı işaretleyin: kayıp ve gradyan buna uyar.</translation>
    </message>
    <message>
        <source>Power of {name}</source>
        <translation>{name}: üs değeri</translation>
    </message>
    <message>
        <source>Output of {name}</source>
        <translation>{name}: çıktı</translation>
    </message>
    <message>
        <source>Gradient of {name}</source>
        <translation>{name}: gradyan</translation>
    </message>
</context>
<context>
    <name>OwnRate</name>
    <message>
        <source>Your own rate</source>
        <translation>Kendi oranınız</translation>
    </message>
    <message>
        <source>Your own learning rate</source>
        <translation>Kendi öğrenme oranınız</translation>
    </message>
    <message>
        <source>A learning rate for the network; look for the largest one that still converges.</source>
        <translation>Ağ için bir öğrenme oranı; hâlâ yakınsayan en büyüğünü arayın.</translation>
    </message>
    <message>
        <source>Train it</source>
        <translation>Eğit</translation>
    </message>
    <message>
        <source>Train with your own rate</source>
        <translation>Kendi oranınızla eğit</translation>
    </message>
    <message>
        <source>Trains one more network, with your rate and the same first weights.</source>
        <translation>Sizin oranınızla ve aynı ilk ağırlıklarla bir ağ daha eğitir.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>{name}: step {step}</source>
        <translation>{name}: adım {step}</translation>
    </message>
    <message>
        <source>height {number}</source>
        <translation>yükseklik {number}</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Weight or bias to change</source>
        <translation>Değiştirilecek ağırlık veya bias</translation>
    </message>
    <message>
        <source>Choose one of the network’s weights or biases here, or click its line in the diagram.</source>
        <translation>Ağın bir ağırlığını veya bias değerini buradan seçin ya da şemada çizgisine tıklayın.</translation>
    </message>
    <message>
        <source>Type another number or press the up and down keys, and watch the loss.</source>
        <translation>Başka bir sayı yazın veya yukarı ve aşağı tuşlarına basın ve kaybı izleyin.</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>{name} değeri</translation>
    </message>
</context>
<context>
    <name>ParameterSliders</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Varsayılanlara dön</translation>
    </message>
    <message>
        <source>Back to the default parameters</source>
        <translation>Varsayılan parametrelere dön</translation>
    </message>
    <message>
        <source>Gives all parameters the values that Keras starts with.</source>
        <translation>Bütün parametrelere Keras’ın varsayılan değerlerini verir.</translation>
    </message>
    <message>
        <source>Move it and watch the curve; the arrow keys take small steps.</source>
        <translation>Kaydırın ve eğriyi izleyin; ok tuşları küçük adımlar atar.</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>Puts a digit of the test set on the canvas; ask for a hard one and see what confuses it.</source>
        <translation>Test setinden bir rakamı tuvale koyar; zor bir tane isteyin ve ağı neyin şaşırttığına bakın.</translation>
    </message>
    <message>
        <source>A random test digit</source>
        <translation>Rastgele bir test rakamı</translation>
    </message>
    <message>
        <source>A hard one</source>
        <translation>Zor bir rakam</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Resim aç</translation>
    </message>
    <message>
        <source>Reads a photo or scan of a digit; or paste one (Ctrl+O, Ctrl+V), or drop a file here.</source>
        <translation>Bir rakamın fotoğrafını ya da taramasını açıp okur (Ctrl+O); dilerseniz yapıştırın (Ctrl+V) ya da dosyayı buraya bırakın.</translation>
    </message>
    <message>
        <source>Save drawing…</source>
        <translation>Çizimi kaydet…</translation>
    </message>
    <message>
        <source>Keeps the drawing as a picture file, or copies it (Ctrl+C).</source>
        <translation>Çizimi resim dosyası olarak saklar ya da kopyalar (Ctrl+C).</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Resim olarak kaydet (PNG)…</translation>
    </message>
    <message>
        <source>Save as vectors (SVG)…</source>
        <translation>Vektör olarak kaydet (SVG)…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Resimler ({kinds})</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>Test digit {index}, labelled {label}</source>
        <translation>{index} numaralı test rakamı, etiketi {label}</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} olarak kaydedildi</translation>
    </message>
</context>
<context>
    <name>PictureIntake</name>
    <message>
        <source>from another program</source>
        <translation>başka bir programdan</translation>
    </message>
</context>
<context>
    <name>PicturePreview</name>
    <message>
        <source>Picture to ink</source>
        <translation>Resimden çizime</translation>
    </message>
    <message>
        <source>Picture: drag a frame around the digit</source>
        <translation>Resim: rakamın çevresine çerçeve çizin</translation>
    </message>
    <message>
        <source>What comes onto the canvas</source>
        <translation>Tuvale gelecek olan</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Drag a frame around one digit, or move it with the arrow keys, with Shift its lower corner.</source>
        <translation>Bir rakamın çevresine çerçeve çizin ya da çerçeveyi ok tuşlarıyla, alt köşesini Shift ile taşıyın.</translation>
    </message>
    <message>
        <source>Even out the light</source>
        <translation>Işığı eşitle</translation>
    </message>
    <message>
        <source>Takes shadows and dark corners of a photo away; try it both ways.</source>
        <translation>Fotoğraftaki gölgeleri ve koyu köşeleri giderir; iki türlü de deneyin.</translation>
    </message>
    <message>
        <source>Enlarge the ink</source>
        <translation>Çizimi büyüt</translation>
    </message>
    <message>
        <source>Makes the ink as large as a digit is usually drawn; else it stays as it is.</source>
        <translation>Çizimi bir rakamın genellikle çizildiği büyüklüğe getirir; işaretli değilse olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Automatic threshold</source>
        <translation>Otomatik eşik</translation>
    </message>
    <message>
        <source>Finds the level between paper and ink; move the slider to choose it.</source>
        <translation>Kâğıt ile mürekkep arasındaki düzeyi bulur; kendiniz seçmek için sürgüyü kaydırın.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Eşik</translation>
    </message>
    <message>
        <source>How much a place must differ from the paper to be ink; lower it for a faint pencil.</source>
        <translation>Bir noktanın mürekkep sayılması için kâğıttan ne kadar farklı olması gerektiği; soluk kurşun kalem için düşürün.</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Resmin tümü</translation>
    </message>
    <message>
        <source>Takes the frame away, so that all of the picture is used.</source>
        <translation>Çerçeveyi kaldırır; resmin tümü kullanılır.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Leaves the canvas as it was (Esc).</source>
        <translation>Tuvali olduğu gibi bırakır (Esc).</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Puts the ink on the canvas and reads it; undo takes it back (Enter).</source>
        <translation>Çizimi tuvale koyar ve okur (Enter); geri alınca tuval eski hâline döner.</translation>
    </message>
    <message>
        <source>The ink is</source>
        <translation>Mürekkep</translation>
    </message>
    <message>
        <source>found automatically</source>
        <translation>otomatik bulunsun</translation>
    </message>
    <message>
        <source>dark on light</source>
        <translation>açık üzerine koyu</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>koyu üzerine açık</translation>
    </message>
    <message>
        <source>Switch it when paper and ink have changed places.</source>
        <translation>Kâğıt ile mürekkep yer değiştirdiyse bunu değiştirin.</translation>
    </message>
    <message>
        <source>No ink was found: lower the threshold, or say whether it is dark or light.</source>
        <translation>Mürekkep bulunamadı: eşiği düşürün ya da koyu mu açık mı olduğunu seçin.</translation>
    </message>
</context>
<context>
    <name>PieceChips</name>
    <message>
        <source>Digits found</source>
        <translation>Bulunan rakamlar</translation>
    </message>
    <message>
        <source>Digit {place}</source>
        <translation>{place}. rakam</translation>
    </message>
    <message>
        <source>Shows the bars and pictures of this digit; try one that it was less sure of.</source>
        <translation>Bu rakamın çubuklarını ve resimlerini gösterir; daha az emin olduğu birini deneyin.</translation>
    </message>
</context>
<context>
    <name>PoolingPage</name>
    <message>
        <source>Pooling</source>
        <translation>Havuzlama</translation>
    </message>
    <message>
        <source>Size of the pooling window</source>
        <translation>Havuzlama penceresinin boyutu</translation>
    </message>
    <message>
        <source>Larger windows make the result smaller, and lose more of it.</source>
        <translation>Büyük pencereler sonucu küçültür ve daha çoğunu yitirir.</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Pencerede</translation>
    </message>
    <message>
        <source>Move over it or use the arrow keys; a click holds the window, a second one lets go.</source>
        <translation>Üzerinde gezinin ya da ok tuşlarını kullanın; bir tıklama pencereyi tutar, ikincisi bırakır.</translation>
    </message>
    <message>
        <source>Result of the convolution</source>
        <translation>Evrişimin sonucu</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Maksimum havuzlama</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Ortalama havuzlama</translation>
    </message>
    <message>
        <source>Numbers in the window</source>
        <translation>Penceredeki sayılar</translation>
    </message>
    <message>
        <source>The largest one, which max pooling keeps, has a border.</source>
        <translation>Maksimum havuzlamanın tuttuğu en büyük sayının çerçevesi vardır.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Tutulan</translation>
    </message>
    <message>
        <source>Each kind of pooling keeps one number of the whole window.</source>
        <translation>Her havuzlama türü bütün pencereden tek bir sayı tutar.</translation>
    </message>
    <message>
        <source>Colours of the numbers</source>
        <translation>Sayıların renkleri</translation>
    </message>
    <message>
        <source>Blue is above 0 and orange below; the fainter, the nearer to 0.</source>
        <translation>Mavi 0’ın üstü, turuncu altıdır; ne kadar soluksa 0’a o kadar yakındır.</translation>
    </message>
    <message>
        <source>Size after pooling</source>
        <translation>Havuzlamadan sonraki boyut</translation>
    </message>
    <message>
        <source>Windows lie side by side, so their size is the stride, too.</source>
        <translation>Pencereler yan yana durur; bu yüzden boyutları adım uzunluğudur da.</translation>
    </message>
    <message>
        <source>What fills no window</source>
        <translation>Pencere doldurmayanlar</translation>
    </message>
    <message>
        <source>Max pooling asks whether the pattern is there, average pooling how much of it. Neither has weights to learn.</source>
        <translation>Maksimum havuzlama örüntünün orada olup olmadığını, ortalama havuzlama ne kadar olduğunu sorar. İkisinin de öğrenecek ağırlığı yoktur.</translation>
    </message>
    <message>
        <source>Convolution: {rows} × {columns}</source>
        <translation>Evrişim: {rows} × {columns}</translation>
    </message>
    <message>
        <source>Max pooling: {rows} × {columns}</source>
        <translation>Maksimum: {rows} × {columns}</translation>
    </message>
    <message>
        <source>Average pooling: {rows} × {columns}</source>
        <translation>Ortalama: {rows} × {columns}</translation>
    </message>
    <message>
        <source>Rows and columns at the end that fill no window: {count}, left out.</source>
        <translation>Sondaki pencere doldurmayan satır ve sütunlar: {count}, dışarıda kalır.</translation>
    </message>
    <message>
        <source>Every pixel lies in a window.</source>
        <translation>Her piksel bir pencerenin içindedir.</translation>
    </message>
    <message>
        <source>Largest of {count}</source>
        <translation>{count} sayının en büyüğü</translation>
    </message>
    <message>
        <source>Mean of {count}</source>
        <translation>{count} sayının ortalaması</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {number}</source>
        <translation>{row}. satır, {column}. sütun: {number}</translation>
    </message>
</context>
<context>
    <name>PredictField</name>
    <message>
        <source>The training gave {number}.</source>
        <translation>Eğitimin sonucu: {number}.</translation>
    </message>
    <message>
        <source>Well foretold.</source>
        <translation>Tahmininiz tuttu.</translation>
    </message>
    <message>
        <source>Further off than expected.</source>
        <translation>Tahmininiz beklenenden uzak kaldı.</translation>
    </message>
    <message>
        <source>Say it before you press Train: the training then answers.</source>
        <translation>Eğit’e basmadan önce yazın: yanıtı eğitim verir.</translation>
    </message>
    <message>
        <source>Foretell anew</source>
        <translation>Yeniden tahmin et</translation>
    </message>
    <message>
        <source>Takes the number away, so that you can foretell the next training.</source>
        <translation>Sayıyı siler; böylece bir sonraki eğitimi tahmin edebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>PredictionBars</name>
    <message>
        <source>Probabilities</source>
        <translation>Olasılıklar</translation>
    </message>
    <message>
        <source>How the network divides its belief; draw something between a 4 and a 9 and watch it share.</source>
        <translation>Ağın olasılıkları nasıl paylaştırdığı; 4 ile 9 arası bir şey çizin ve izleyin.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Henüz yanıt yok</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Progress of the training</source>
        <translation>Eğitimin ilerlemesi</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Henüz eğitim yok</translation>
    </message>
    <message>
        <source>Pick a preset and press Train.</source>
        <translation>Bir hazır ayar seçin ve Eğit’e basın.</translation>
    </message>
    <message>
        <source>Loading the images</source>
        <translation>Görüntüler yükleniyor</translation>
    </message>
    <message>
        <source>Loading TensorFlow</source>
        <translation>TensorFlow yükleniyor</translation>
    </message>
    <message>
        <source>Once per start of the program, a few seconds.</source>
        <translation>Program her açıldığında bir kez, birkaç saniye sürer.</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Ağ kuruluyor</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test ediliyor</translation>
    </message>
    <message>
        <source>On the 10,000 test images, never used in training.</source>
        <translation>Eğitimde hiç kullanılmayan 10.000 test görüntüsüyle.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kaydediliyor</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}, step {step} of {steps}</source>
        <translation>epoch {epoch} / {epochs}, adım {step} / {steps}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Epoch {epoch} / {epochs}</translation>
    </message>
    <message>
        <source>step {step} of {steps} · {speed} images/s · {time} left</source>
        <translation>adım {step} / {steps} · {speed} görüntü/sn · kalan {time}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Yarıda kaldı</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>Eğitiliyor</translation>
    </message>
    <message>
        <source>full epochs: {done} of {epochs}</source>
        <translation>tam epoch: {done} / {epochs}</translation>
    </message>
    <message>
        <source>Finished, but the loss exploded</source>
        <translation>Bitti, ama kayıp patladı</translation>
    </message>
    <message>
        <source>Finished, but hardly anything was learned</source>
        <translation>Bitti, ama neredeyse hiçbir şey öğrenilmedi</translation>
    </message>
    <message>
        <source>epochs: {epochs} · time: {time}</source>
        <translation>epoch: {epochs} · süre: {time}</translation>
    </message>
    <message>
        <source>full epochs: {done} of {epochs}; what was learned is kept</source>
        <translation>tam epoch: {done} / {epochs}; öğrenilenler saklandı</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Durduruluyor</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Iraksadı</translation>
    </message>
    <message>
        <source>the last good weights are kept</source>
        <translation>son sağlam ağırlıklar saklandı</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Train all</source>
        <translation>Hepsini eğit</translation>
    </message>
    <message>
        <source>Again with another seed</source>
        <translation>Başka tohumla yeniden</translation>
    </message>
    <message>
        <source>Trains these networks one after the other, here and now. Guess first.</source>
        <translation>Bu ağları burada ve şimdi art arda eğitir. Önce tahmin edin.</translation>
    </message>
    <message>
        <source>Other first weights and another order: see how far the results scatter.</source>
        <translation>Başka ilk ağırlıklar ve başka bir sıra: sonuçların ne kadar dağıldığını görün.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Waits no longer; nothing is trained here (Esc).</source>
        <translation>Artık beklemez; burada hiçbir şey eğitilmez (Esc).</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Ends the training at once (Esc).</source>
        <translation>Eğitimi hemen bitirir (Esc).</translation>
    </message>
    <message>
        <source>Guess anew</source>
        <translation>Yeniden tahmin et</translation>
    </message>
    <message>
        <source>Forgets these results, for the next person to guess.</source>
        <translation>Bu sonuçları unutur; sıradaki kişi tahmin edebilir.</translation>
    </message>
    <message>
        <source>“{title}” is being trained. This one can follow it.</source>
        <translation>“{title}” eğitiliyor. Bu, o bitince başlayabilir.</translation>
    </message>
    <message>
        <source>Stopped. What you see is the run before it.</source>
        <translation>Durduruldu. Gördüğünüz, bir önceki eğitimdir.</translation>
    </message>
    <message>
        <source>Stopped. There is an answer once all of them came to their end.</source>
        <translation>Durduruldu. Yanıt, hepsi sonuna geldiğinde belli olur.</translation>
    </message>
    <message>
        <source>One of them diverged, so that there is nothing to compare. Try another seed.</source>
        <translation>Biri ıraksadı, bu yüzden karşılaştırılacak bir şey yok. Başka bir tohum deneyin.</translation>
    </message>
    <message>
        <source>What do you think? Choose one, then you can train.</source>
        <translation>Ne dersiniz? Birini seçin, sonra eğitebilirsiniz.</translation>
    </message>
    <message>
        <source>Now train, and watch the dashed lines: new digits.</source>
        <translation>Şimdi eğitin ve kesik çizgileri izleyin: yeni rakamlar.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Answer first.</source>
        <translation>Önce yanıtlayın.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Doğru.</translation>
    </message>
    <message>
        <source>Not yet. Have another look.</source>
        <translation>Henüz değil. Bir daha bakın.</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Waiting</source>
        <translation>Bekleyenler</translation>
    </message>
    <message>
        <source>Trainings that wait for their turn</source>
        <translation>Sırasını bekleyen eğitimler</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Begin with the first one; the others follow when it has ended.</source>
        <translation>İlk eğitimden başlar; o bitince ötekiler sırayla gelir.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Let the chosen training begin earlier (Alt+Up).</source>
        <translation>Seçilen eğitimi öne alır (Alt+Yukarı).</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Let the chosen training begin later (Alt+Down).</source>
        <translation>Seçilen eğitimi geriye alır (Alt+Aşağı).</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Take it out of the row and show its settings on the left.</source>
        <translation>Eğitimi sıradan çıkarır ve ayarlarını solda gösterir.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Take the chosen training out of the row (Del).</source>
        <translation>Seçilen eğitimi sıradan çıkarır (Del).</translation>
    </message>
    <message>
        <source>Nothing waits. Press “Add to queue” to let several trainings run one after the other.</source>
        <translation>Bekleyen yok. Birkaç eğitimi art arda çalıştırmak için “Sıraya ekle”ye basın.</translation>
    </message>
</context>
<context>
    <name>RankingWords</name>
    <message>
        <source>Nothing trained yet. Press “Train them” and watch which curve climbs first.</source>
        <translation>Henüz bir şey eğitilmedi. “Eğit” düğmesine basın ve önce hangi eğrinin yükseldiğini izleyin.</translation>
    </message>
    <message>
        <source>All of them diverged: the learning rate is too high for each.</source>
        <translation>Hepsi ıraksadı: öğrenme oranı her biri için fazla yüksek.</translation>
    </message>
    <message>
        <source>Stopped before two of them had ended.</source>
        <translation>İkisi bitmeden durduruldu.</translation>
    </message>
    <message>
        <source>None of them learned: the best, {best}, reads {first} right, and guessing reads about as many. Choose a network with another learning rate or other first weights.</source>
        <translation>Hiçbiri öğrenmedi: en iyileri {best}, {first} doğru okuyor; rastgele tahmin de o kadarını tutturur. Öğrenme oranı ya da ilk ağırlıkları başka olan bir ağ seçin.</translation>
    </message>
    <message>
        <source>Best: {best} with {first}. {worst} diverged.</source>
        <translation>En iyi: {best}, {first}. {worst} ıraksadı.</translation>
    </message>
    <message>
        <source>Best: {best} with {first}; worst: {worst} with {last}. The {points} points between them are too few to tell: another seed could turn the order round.</source>
        <translation>En iyi: {best}, {first}; en kötü: {worst}, {last}. Aralarındaki {points} puan bir şey söylemeye yetmez: başka bir tohum sırayı değiştirebilir.</translation>
    </message>
    <message>
        <source>Best: {best} with {first}; worst: {worst} with {last}. The {points} points between them come from the activation alone, for all else was the same.</source>
        <translation>En iyi: {best}, {first}; en kötü: {worst}, {last}. Aralarındaki {points} puan yalnızca aktivasyondan gelir, çünkü başka her şey aynıydı.</translation>
    </message>
</context>
<context>
    <name>RatePage</name>
    <message>
        <source>Learning rate</source>
        <translation>Öğrenme oranı</translation>
    </message>
    <message>
        <source>The same in a real network</source>
        <translation>Aynısı gerçek bir ağda</translation>
    </message>
    <message>
        <source>Here the place is {weights} weights and the height is the loss on {images} digits. Four networks begin with the same weights and differ only in the learning rate. Then try a rate of your own.</source>
        <translation>Burada yer {weights} ağırlık, yükseklik ise {images} rakamdaki kayıptır. Dört ağ aynı ağırlıklarla başlar ve yalnızca öğrenme oranında ayrılır. Sonra kendi oranınızı deneyin.</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>öğrenme oranı</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>gradyan normu</translation>
    </message>
    <message>
        <source>Learning rate and gradient norm by epoch</source>
        <translation>Epoch’lara göre öğrenme oranı ve gradyan normu</translation>
    </message>
    <message>
        <source>How large the steps are: the learning rate as planned, and the length of the gradient; look for a gradient that grows without end.</source>
        <translation>Adımların ne kadar büyük olduğu: planlanan öğrenme oranı ve gradyanın uzunluğu; durmadan büyüyen bir gradyan var mı, bakın.</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>epoch {number}</translation>
    </message>
    <message>
        <source>learning rate {value}</source>
        <translation>öğrenme oranı {value}</translation>
    </message>
    <message>
        <source>gradient norm {value}</source>
        <translation>gradyan normu {value}</translation>
    </message>
</context>
<context>
    <name>RatePreview</name>
    <message>
        <source>Learning rate over the whole training</source>
        <translation>Bütün eğitim boyunca öğrenme oranı</translation>
    </message>
    <message>
        <source>The learning rate from the first step to the last, as it is planned.</source>
        <translation>İlk adımdan son adıma kadar planlanan öğrenme oranı.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>Begins at {first}, at most {highest}, ends at {last}.</source>
        <translation>{first} ile başlar, en çok {highest} olur, {last} ile biter.</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>x, where the line stands</source>
        <translation>x, çizginin durduğu yer</translation>
    </message>
    <message>
        <source>Type a number or press the up and down keys, and watch which slopes come close to 0.</source>
        <translation>Bir sayı yazın ya da yukarı ve aşağı tuşlarına basın; hangi eğimlerin 0’a yaklaştığını izleyin.</translation>
    </message>
    <message>
        <source>Drag the line in the plot, or click anywhere, to move x.</source>
        <translation>x’i taşımak için grafikteki çizgiyi sürükleyin ya da bir yere tıklayın.</translation>
    </message>
    <message>
        <source>f(x) of {name}</source>
        <translation>{name} için f(x)</translation>
    </message>
    <message>
        <source>f′(x) of {name}</source>
        <translation>{name} için f′(x)</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>An answer of the network</source>
        <translation>Ağın bir yanıtı</translation>
    </message>
    <message>
        <source>2 classes</source>
        <translation>2 sınıf</translation>
    </message>
    <message>
        <source>Yes or no: one sum through a sigmoid.</source>
        <translation>Evet ya da hayır: sigmoid’den geçen tek toplam.</translation>
    </message>
    <message>
        <source>10 classes</source>
        <translation>10 sınıf</translation>
    </message>
    <message>
        <source>Ten digits: ten sums through softmax.</source>
        <translation>On rakam: softmax’tan geçen on toplam.</translation>
    </message>
    <message>
        <source>p(right)</source>
        <translation>p(doğru)</translation>
    </message>
    <message>
        <source>Probability of the right class</source>
        <translation>Doğru sınıfın olasılığı</translation>
    </message>
    <message>
        <source>What the network gives the right class; drag it to the left, where it is confidently wrong.</source>
        <translation>Ağın doğru sınıfa verdiği olasılık; ağın emin ama yanlış olduğu sola sürükleyin.</translation>
    </message>
    <message>
        <source>Confidently wrong</source>
        <translation>Emin ama yanlış</translation>
    </message>
    <message>
        <source>Torn</source>
        <translation>Kararsız</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Shows an answer that gives the right class {share}.</source>
        <translation>Doğru sınıfa {share} veren bir yanıtı gösterir.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>kayıp</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradyan</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Çapraz entropi</translation>
    </message>
    <message>
        <source>Squared error (L2)</source>
        <translation>Kare hata (L2)</translation>
    </message>
    <message>
        <source>L2 is often called the most used loss. That holds where a number is to be predicted (regression). For classification it is cross-entropy, for the reason that you see here.</source>
        <translation>L2’nin en çok kullanılan kayıp olduğu sık söylenir. Bu, bir sayı tahmin edilirken (regresyon) doğrudur. Sınıflandırmada ise çapraz entropi kullanılır; nedenini burada görüyorsunuz.</translation>
    </message>
    <message>
        <source>At p = {p}, cross-entropy pushes {times} times as hard as the squared error.</source>
        <translation>p = {p} iken çapraz entropi, kare hatanın {times} katı güçle iter.</translation>
    </message>
    <message>
        <source>At p = {p}, both push about equally hard.</source>
        <translation>p = {p} iken ikisi aşağı yukarı eşit güçle iter.</translation>
    </message>
    <message>
        <source>At p = {p}, the squared error pushes {times} times as hard as cross-entropy.</source>
        <translation>p = {p} iken kare hata, çapraz entropinin {times} katı güçle iter.</translation>
    </message>
    <message>
        <source>Cross-entropy’s push is 1 − p = {push}: the more wrong, the harder. The squared error uses only {used} of its own hardest push, because sigmoid and softmax are flat here.</source>
        <translation>Çapraz entropinin itişi 1 − p = {push}: ne kadar yanlışsa o kadar güçlü. Kare hata, kendi en güçlü itişinin yalnızca {used} kadarını kullanır; çünkü sigmoid ve softmax burada düzdür.</translation>
    </message>
    <message>
        <source>Cross-entropy’s push is 1 − p = {push}: the more wrong, the harder. The squared error uses {used} of its own hardest push.</source>
        <translation>Çapraz entropinin itişi 1 − p = {push}: ne kadar yanlışsa o kadar güçlü. Kare hata, kendi en güçlü itişinin {used} kadarını kullanır.</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Her sınıfın kesinlik, duyarlılık ve F1 değerleri</translation>
    </message>
    <message>
        <source>Rows: what it is. Columns: what it was taken for.</source>
        <translation>Satırlar: gerçekte ne olduğu. Sütunlar: ne sanıldığı.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Kesinlik</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Duyarlılık</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>This run did not come to its end, and only a finished one is tested.
Open Runs and press “Go on with it” to train the missing epochs.</source>
        <translation>Bu eğitim sonuna varmadı; yalnızca biten bir eğitim test edilir.
Eksik epoch’lar için Eğitimler’i açıp “Devam et”e basın.</translation>
    </message>
    <message>
        <source>Test accuracy &lt;b&gt;{accuracy}&lt;/b&gt; ({low} to {high})</source>
        <translation>Test doğruluğu &lt;b&gt;{accuracy}&lt;/b&gt; ({low} – {high})</translation>
    </message>
    <message>
        <source>Cross-entropy {loss}</source>
        <translation>Çapraz entropi {loss}</translation>
    </message>
    <message>
        <source>The same yardstick for every network, whatever loss it was trained with: the smaller, the better; always guessing gives 2.303.</source>
        <translation>Hangi kayıpla eğitilmiş olursa olsun her ağ için aynı ölçü: ne kadar küçükse o kadar iyi; her sınıfa aynı olasılığı vermek 2,303 eder.</translation>
    </message>
    <message>
        <source>The test result appears here when a run has finished.
It is measured once, on 10,000 images that the network has never seen.</source>
        <translation>Test sonucu, eğitim bitince burada görünür.
Ağın hiç görmediği 10.000 görüntüyle bir kez ölçülür.</translation>
    </message>
    <message>
        <source>In brackets the 95 % interval: chance alone moves a result on 10,000 images that far.</source>
        <translation>Parantez içinde %95 güven aralığı: 10.000 görüntüdeki bir sonuç yalnızca rastlantıyla bu kadar oynayabilir.</translation>
    </message>
</context>
<context>
    <name>ResultSize</name>
    <message>
        <source>(image + &lt;a href=&quot;term:padding&quot;&gt;padding&lt;/a&gt; − kernel) / &lt;a href=&quot;term:stride&quot;&gt;stride&lt;/a&gt;, rounded down, + 1</source>
        <translation>(görüntü + &lt;a href=&quot;term:padding&quot;&gt;dolgu&lt;/a&gt; − çekirdek) / &lt;a href=&quot;term:stride&quot;&gt;adım uzunluğu&lt;/a&gt;, aşağı yuvarlanır, + 1</translation>
    </message>
    <message>
        <source>Size of the result</source>
        <translation>Sonucun boyutu</translation>
    </message>
    <message>
        <source>How many places the kernel has in a row; change stride and padding.</source>
        <translation>Çekirdeğin bir satırda kaç yeri olduğu; adım uzunluğunu ve dolguyu değiştirin.</translation>
    </message>
</context>
<context>
    <name>ResumeBar</name>
    <message>
        <source>Go on with it</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Train the missing epochs; the result is as if nothing had happened.</source>
        <translation>Eksik epoch’ları eğitir; sonuç hiç kesilmemiş gibi olur.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Leave it; it stays in the list under Runs.</source>
        <translation>Böyle kalsın; Eğitimler listesinde durur.</translation>
    </message>
    <message>
        <source>The training “{title}” of {time} was interrupted after epoch {done} of {epochs}.</source>
        <translation>{time} tarihli “{title}” eğitimi {done}. epoch’tan sonra ({epochs} epoch’tan) yarıda kaldı.</translation>
    </message>
</context>
<context>
    <name>RunControls</name>
    <message>
        <source>Train</source>
        <translation>Eğit</translation>
    </message>
    <message>
        <source>Start training with these settings (Ctrl+Enter).</source>
        <translation>Bu ayarlarla eğitimi başlatır (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>End the training now; what was learned is kept (Esc).</source>
        <translation>Eğitimi hemen bitirir; öğrenilenler saklanır (Esc).</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Let the training wait, and go on later from the same step.</source>
        <translation>Eğitimi bekletir; sonra aynı adımdan devam eder.</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Sıraya ekle</translation>
    </message>
    <message>
        <source>Let these settings wait and train when the run that goes on has ended (Ctrl+Shift+Enter).</source>
        <translation>Bu ayarlar beklesin, süren eğitim bitince eğitilsin (Ctrl+Shift+Enter).</translation>
    </message>
    <message>
        <source>Use in Draw</source>
        <translation>Çiz’de kullan</translation>
    </message>
    <message>
        <source>Let the network whose curves are shown read your drawings.</source>
        <translation>Çizimlerinizi, eğrileri görünen ağ okusun.</translation>
    </message>
    <message>
        <source>Follow in Draw</source>
        <translation>Çiz’de izle</translation>
    </message>
    <message>
        <source>While it trains, let each finished epoch read your drawing: watch it learn.</source>
        <translation>Eğitim sürerken biten her epoch çiziminizi okusun: öğrenmesini izleyin.</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Doğruluk</translation>
    </message>
    <message>
        <source>Learning rate and gradient</source>
        <translation>Öğrenme oranı ve gradyan</translation>
    </message>
    <message>
        <source>Loss by epoch, training and validation</source>
        <translation>Epoch’lara göre kayıp, eğitim ve doğrulama</translation>
    </message>
    <message>
        <source>Accuracy by epoch, training and validation</source>
        <translation>Epoch’lara göre doğruluk, eğitim ve doğrulama</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoch’lar</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>Test sonucu</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Eğitimler</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>loss (mean squared error)</source>
        <translation>ortalama kare hata</translation>
    </message>
    <message>
        <source>loss (cross-entropy)</source>
        <translation>çapraz entropi</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>share read right</source>
        <translation>doğru okuma oranı</translation>
    </message>
</context>
<context>
    <name>RunsControl</name>
    <message>
        <source>Delete the run</source>
        <translation>Eğitimi sil</translation>
    </message>
    <message>
        <source>Delete the run “{title}” of {time}?</source>
        <translation>{time} tarihli “{title}” eğitimi silinsin mi?</translation>
    </message>
    <message>
        <source>Its network, its curves and its test result are gone then. This cannot be taken back.</source>
        <translation>Ağı, eğrileri ve test sonucu yok olur. Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>Kept runs</source>
        <translation>Saklanan eğitimler</translation>
    </message>
    <message>
        <source>Choose a run to see its curves again; press Enter to see its test result.</source>
        <translation>Eğrilerini yeniden görmek için bir eğitim seçin; test sonucu için Enter’a basın.</translation>
    </message>
    <message>
        <source>Choose a run to see it above.</source>
        <translation>Yukarıda görmek için birini seçin.</translation>
    </message>
    <message>
        <source>Every training is kept here with its curves and its result. Press Train to begin one.</source>
        <translation>Her eğitim, eğrileri ve sonucuyla burada saklanır. Başlamak için Eğit’e basın.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Best val.</source>
        <translation>En iyi doğr.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Use in Draw</source>
        <translation>Çiz’de kullan</translation>
    </message>
    <message>
        <source>Let the network of this run read your drawings.</source>
        <translation>Çizimlerinizi bu eğitimin ağı okusun.</translation>
    </message>
    <message>
        <source>Load settings</source>
        <translation>Ayarlarını al</translation>
    </message>
    <message>
        <source>Put the settings of this run into the form; change one and train again.</source>
        <translation>Bu eğitimin ayarlarını forma koyar; birini değiştirip yeniden eğitin.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Train the missing epochs; the result is as if nothing had happened.</source>
        <translation>Eksik epoch’ları eğitir; sonuç hiç kesilmemiş gibi olur.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Klasörü göster</translation>
    </message>
    <message>
        <source>Opens the folder with the network and the numbers of this run.</source>
        <translation>Bu eğitimin ağını ve sayılarını içeren klasörü açar.</translation>
    </message>
    <message>
        <source>Delete the run …</source>
        <translation>Eğitimi sil …</translation>
    </message>
    <message>
        <source>Deletes the run with its network and its curves, after a question (Del).</source>
        <translation>Eğitimi, ağı ve eğrileriyle birlikte, sorduktan sonra siler (Del).</translation>
    </message>
    <message>
        <source>Finished epochs, and how many were wanted.</source>
        <translation>Biten epoch sayısı ve istenen sayı.</translation>
    </message>
    <message>
        <source>The highest accuracy of an epoch on the images held back, or on those learned from where none were.</source>
        <translation>Bir epoch’un, ayrılan görüntülerdeki en yüksek doğruluğu; ayrılan yoksa öğrenilen görüntülerdeki.</translation>
    </message>
    <message>
        <source>Share of the test images read right after the last epoch.</source>
        <translation>Son epoch’tan sonra doğru okunan test görüntülerinin oranı.</translation>
    </message>
    <message>
        <source>{done} of {epochs}</source>
        <translation>{done} / {epochs}</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Results of the variants</source>
        <translation>Seçeneklerin sonuçları</translation>
    </message>
    <message>
        <source>Choose a row to open this training in Train.</source>
        <translation>Bu eğitimi Eğit’te açmak için bir satır seçin.</translation>
    </message>
</context>
<context>
    <name>SeenImage</name>
    <message>
        <source>The 28 × 28 pixels that the network receives</source>
        <translation>Ağın aldığı 28 × 28 piksel</translation>
    </message>
    <message>
        <source>The same ink as the network receives it; draw in a corner and see that it still arrives centred.</source>
        <translation>Aynı çizimin ağa ulaşan hâli; bir köşeye çizin ve yine ortalanmış olarak ulaştığını görün.</translation>
    </message>
</context>
<context>
    <name>SelectionRow</name>
    <message>
        <source>Label as {digit}</source>
        <translation>{digit} olarak etiketle</translation>
    </message>
    <message>
        <source>Says that the selected drawings are meant to be the digit {digit} (key {digit}).</source>
        <translation>Seçilen çizimlerin {digit} rakamı olduğunu belirtir ({digit} tuşu).</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Deletes the selected drawings (Del); Ctrl+Z brings them back.</source>
        <translation>Seçilen çizimleri siler (Del); Ctrl+Z geri getirir.</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>Tuvalde göster</translation>
    </message>
    <message>
        <source>Puts the selected drawing on the canvas, to draw on and to see it read (Enter).</source>
        <translation>Seçilen çizimi tuvale koyar; üzerine çizip nasıl okunduğunu görebilirsiniz (Enter).</translation>
    </message>
    <message>
        <source>{count} selected. It is a …</source>
        <translation>{count} çizim seçili. Rakamı:</translation>
    </message>
    <message>
        <source>Select drawings to change them.</source>
        <translation>Değiştirmek için çizim seçin.</translation>
    </message>
</context>
<context>
    <name>SettingCard</name>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>{images} real digits go through an untrained network, the error comes back. Add layers, change the &lt;a href=&quot;term:initialisation&quot;&gt;weights&lt;/a&gt;: what gets lost?</source>
        <translation>{images} gerçek rakam eğitilmemiş bir ağdan geçer, hata geri gelir. Katman ekleyin, &lt;a href=&quot;term:initialisation&quot;&gt;ağırlıkları&lt;/a&gt; değiştirin: ne kaybolur?</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonksiyon</translation>
    </message>
    <message>
        <source>Activation function of all hidden layers</source>
        <translation>Bütün gizli katmanların aktivasyon fonksiyonu</translation>
    </message>
    <message>
        <source>The activation of all hidden layers; compare sigmoid with ReLU at 20 layers.</source>
        <translation>Bütün gizli katmanların aktivasyonu; 20 katmanda sigmoid ile ReLU’yu karşılaştırın.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Ağırlıklar</translation>
    </message>
    <message>
        <source>How the first weights are drawn</source>
        <translation>İlk ağırlıkların nasıl çekildiği</translation>
    </message>
    <message>
        <source>How the random weights are drawn before training; He was made for ReLU, Glorot for tanh, LeCun for SELU. Try “Too large” and “All zero”.</source>
        <translation>Rastgele ağırlıkların eğitimden önce nasıl çekildiği; He ReLU için, Glorot tanh için, LeCun SELU için yapıldı. “Çok büyük” ve “Hepsi sıfır” seçeneklerini deneyin.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>Number of hidden layers</source>
        <translation>Gizli katman sayısı</translation>
    </message>
    <message>
        <source>How many hidden layers there are; a deeper network keeps the weights of its first layers.</source>
        <translation>Kaç gizli katman olduğu; daha derin bir ağ ilk katmanlarının ağırlıklarını korur.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Nöron</translation>
    </message>
    <message>
        <source>Units of each hidden layer</source>
        <translation>Her gizli katmanın nöronları</translation>
    </message>
    <message>
        <source>How many units each hidden layer has; in narrow layers chance plays a larger part.</source>
        <translation>Her gizli katmanda kaç nöron olduğu; dar katmanlarda rastlantının payı büyür.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Yayılım</translation>
    </message>
    <message>
        <source>Standard deviation of the weights</source>
        <translation>Ağırlıkların standart sapması</translation>
    </message>
    <message>
        <source>How far the random weights lie around 0; find the narrow place where nothing gets lost.</source>
        <translation>Rastgele ağırlıkların 0’ın çevresinde ne kadar yayıldığı; hiçbir şeyin kaybolmadığı dar yeri bulun.</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>Batch normalization</translation>
    </message>
    <message>
        <source>Brings the sums of each unit to mean 0 and spread 1 before the function; try it with sigmoid.</source>
        <translation>Her nöronun toplamlarını fonksiyondan önce ortalama 0’a ve yayılım 1’e getirir; sigmoid ile deneyin.</translation>
    </message>
    <message>
        <source>New weights</source>
        <translation>Yeni ağırlıklar</translation>
    </message>
    <message>
        <source>Draws other random weights in the same way: is the finding a matter of luck?</source>
        <translation>Aynı yolla başka rastgele ağırlıklar çeker: bulgu şansa mı bağlı?</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Keep to compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Keeps the lines of this network as dashed lines, to compare the next one with them.</source>
        <translation>Bu ağın çizgilerini kesik çizgi olarak tutar; sıradaki ağı onlarla karşılaştırın.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Çiz</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Kalem</translation>
    </message>
    <message>
        <source>Eraser; once more for the pen</source>
        <translation>Silgi; kalem için bir kez daha basın</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>Son çizgiyi geri al</translation>
    </message>
    <message>
        <source>Bring it back again</source>
        <translation>Yeniden getir</translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <translation>Tuvali temizle</translation>
    </message>
    <message>
        <source>Keep the drawing as this digit</source>
        <translation>Çizimi bu rakam olarak sakla</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Resim aç</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Resim yapıştır</translation>
    </message>
    <message>
        <source>Copy the drawing</source>
        <translation>Çizimi kopyala</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Tuvalde</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Put the pen down, or lift it</source>
        <translation>Kalemi indir ya da kaldır</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Ok tuşları</translation>
    </message>
    <message>
        <source>Move the pen; with Shift in small steps</source>
        <translation>Kalemi taşı; Shift ile küçük adımlarla</translation>
    </message>
    <message>
        <source>Right mouse button</source>
        <translation>Farenin sağ düğmesi</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>Go to a tab</source>
        <translation>Bir sekmeye geç</translation>
    </message>
    <message>
        <source>In the rooms of Learn: a step back, a step on</source>
        <translation>Öğren sekmesinde: bir adım geri, bir adım ileri</translation>
    </message>
    <message>
        <source>Go to the next control; with Shift to the one before</source>
        <translation>Sonraki denetime geç; Shift ile öncekine</translation>
    </message>
    <message>
        <source>Show or hide this sheet</source>
        <translation>Bu sayfayı göster ya da gizle</translation>
    </message>
    <message>
        <source>Fold a lesson away, or show it again</source>
        <translation>Dersi kenara katlar ya da yeniden gösterir</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Eğit</translation>
    </message>
    <message>
        <source>Start the training</source>
        <translation>Eğitimi başlat</translation>
    </message>
    <message>
        <source>Let these settings wait in the queue</source>
        <translation>Bu ayarları sıraya koy</translation>
    </message>
    <message>
        <source>Stop it; what was learned is kept</source>
        <translation>Durdur; öğrenilenler saklanır</translation>
    </message>
    <message>
        <source>Look the field or layer up in the glossary</source>
        <translation>Alanı ya da katmanı sözlükte bulur</translation>
    </message>
    <message>
        <source>List of layers</source>
        <translation>Katman listesi</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Yukarı, Alt+Aşağı</translation>
    </message>
    <message>
        <source>Move the layer</source>
        <translation>Katmanı taşı</translation>
    </message>
    <message>
        <source>Copy the layer</source>
        <translation>Katmanı çoğalt</translation>
    </message>
    <message>
        <source>Take the layer out</source>
        <translation>Katmanı çıkar</translation>
    </message>
    <message>
        <source>Take the last change back; Ctrl+Y brings it again</source>
        <translation>Son değişikliği geri al; Ctrl+Y yineler</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Rakamlarım</translation>
    </message>
    <message>
        <source>Choose a drawing; with Shift several</source>
        <translation>Çizim seç; Shift ile birden çok</translation>
    </message>
    <message>
        <source>Label what is chosen</source>
        <translation>Seçilenleri etiketle</translation>
    </message>
    <message>
        <source>Show it on the canvas</source>
        <translation>Tuvalde göster</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Seçilenleri sil</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Son değişikliği geri al</translation>
    </message>
    <message>
        <source>When a picture is opened</source>
        <translation>Resim açılınca</translation>
    </message>
    <message>
        <source>Move the frame; with Shift change its size</source>
        <translation>Çerçeveyi taşı; Shift ile boyutunu değiştir</translation>
    </message>
    <message>
        <source>Put the picture on the canvas</source>
        <translation>Resmi tuvale koy</translation>
    </message>
    <message>
        <source>Leave the canvas as it was</source>
        <translation>Tuvali olduğu gibi bırak</translation>
    </message>
</context>
<context>
    <name>ShownBar</name>
    <message>
        <source>Back to the one in training</source>
        <translation>Eğitilene dön</translation>
    </message>
    <message>
        <source>Back to the newest run</source>
        <translation>En yenisine dön</translation>
    </message>
    <message>
        <source>Shows the curves and the result of the newest run again; nothing of it was missed.</source>
        <translation>En yeni eğitimin eğrilerini ve sonucunu yeniden gösterir; hiçbir şey kaçmadı.</translation>
    </message>
    <message>
        <source>Shown below: “{title}” of {time}, {state}</source>
        <translation>Aşağıda: “{title}”, {time}, {state}</translation>
    </message>
</context>
<context>
    <name>SignalWords</name>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>LeCun</source>
        <translation>LeCun</translation>
    </message>
    <message>
        <source>Small random</source>
        <translation>Küçük rastgele</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>All zero</source>
        <translation>Hepsi sıfır</translation>
    </message>
    <message>
        <source>batch normalisation</source>
        <translation>batch normalization</translation>
    </message>
</context>
<context>
    <name>SlidePage</name>
    <message>
        <source>Your drawing</source>
        <translation>Sizin çiziminiz</translation>
    </message>
    <message>
        <source>A test digit</source>
        <translation>Bir test rakamı</translation>
    </message>
    <message>
        <source>What you draw in the Draw tab comes here.</source>
        <translation>Çiz sekmesinde çizdiğiniz buraya gelir.</translation>
    </message>
    <message>
        <source>Pixel × weight</source>
        <translation>Piksel × ağırlık</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Evrişim</translation>
    </message>
    <message>
        <source>Move over it or use the arrow keys; a click holds the window, a second one lets go.</source>
        <translation>Üzerinde gezinin ya da ok tuşlarını kullanın; bir tıklama pencereyi tutar, ikincisi bırakır.</translation>
    </message>
    <message>
        <source>Result of the convolution</source>
        <translation>Evrişimin sonucu</translation>
    </message>
    <message>
        <source>Each pixel is one sum; point at one to see which pixels it was made from.</source>
        <translation>Her piksel bir toplamdır; hangi piksellerden oluştuğunu görmek için birini gösterin.</translation>
    </message>
    <message>
        <source>Pixel times weight, for each pixel of the window</source>
        <translation>Penceredeki her piksel için piksel çarpı ağırlık</translation>
    </message>
    <message>
        <source>Paper is 0 and ink is 1; numbers are rounded here, but added up exactly.</source>
        <translation>Kâğıt 0, mürekkep 1’dir; sayılar burada yuvarlanır ama tam olarak toplanır.</translation>
    </message>
    <message>
        <source>The sum</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>All products added up: this becomes one pixel of the result.</source>
        <translation>Bütün çarpımların toplamı: sonucun bir pikseli olur.</translation>
    </message>
    <message>
        <source>Colours of the result</source>
        <translation>Sonucun renkleri</translation>
    </message>
    <message>
        <source>Blue is above 0 and orange below; the fainter, the nearer to 0.</source>
        <translation>Mavi 0’ın üstü, turuncu altıdır; ne kadar soluksa 0’a o kadar yakındır.</translation>
    </message>
    <message>
        <source>Result: {rows} × {columns}</source>
        <translation>Sonuç: {rows} × {columns}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {number}</source>
        <translation>{row}. satır, {column}. sütun: {number}</translation>
    </message>
    <message>
        <source>Sum of the {count} products</source>
        <translation>{count} çarpımın toplamı</translation>
    </message>
    <message>
        <source>with the bias {bias}</source>
        <translation>{bias} bias ile</translation>
    </message>
    <message>
        <source>after ReLU</source>
        <translation>ReLU’dan sonra</translation>
    </message>
    <message>
        <source>The frame is held: click it again to let go.</source>
        <translation>Çerçeve tutuluyor: bırakmak için yeniden tıklayın.</translation>
    </message>
    <message>
        <source>The frame follows the mouse; a click holds it.</source>
        <translation>Çerçeve fareyi izler; bir tıklama onu tutar.</translation>
    </message>
</context>
<context>
    <name>SlidingPlay</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Kaydır</translation>
    </message>
    <message>
        <source>Stop sliding</source>
        <translation>Kaydırmayı durdur</translation>
    </message>
    <message>
        <source>Slide over the whole drawing</source>
        <translation>Bütün çizimin üzerinde kaydır</translation>
    </message>
    <message>
        <source>Stays at this place and shows the whole result.</source>
        <translation>Bu yerde kalır ve bütün sonucu gösterir.</translation>
    </message>
    <message>
        <source>Moves the window on from place to place, and the result grows pixel by pixel.</source>
        <translation>Pencereyi yerden yere ilerletir; sonuç piksel piksel büyür.</translation>
    </message>
</context>
<context>
    <name>SoftmaxPanel</name>
    <message>
        <source>Softmax turns any numbers into probabilities: none below 0, all together 1. Push one number up, and the others get less.</source>
        <translation>Softmax her türlü sayıyı olasılığa çevirir: hiçbiri 0’ın altına inmez, toplamları 1’dir. Bir sayıyı artırırsanız ötekilerin payı azalır.</translation>
    </message>
    <message>
        <source>Numbers in</source>
        <translation>Giren sayılar</translation>
    </message>
    <message>
        <source>Probabilities out</source>
        <translation>Çıkan olasılıklar</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Slopes: what each probability does when one number grows</source>
        <translation>Eğimler: bir sayı büyüyünce her olasılığa ne olur</translation>
    </message>
    <message>
        <source>Slopes of the probabilities</source>
        <translation>Olasılıkların eğimleri</translation>
    </message>
    <message>
        <source>Blue grows, orange shrinks; each column adds up to 0. It is called the Jacobian.</source>
        <translation>Mavi büyür, turuncu küçülür; her sütunun toplamı 0’dır. Buna Jakobi matrisi denir.</translation>
    </message>
    <message>
        <source>Number {place}</source>
        <translation>{place}. sayı</translation>
    </message>
    <message>
        <source>Move it: its own probability grows at the cost of the others.</source>
        <translation>Kaydırın: kendi olasılığı büyür, ötekilerinki azalır.</translation>
    </message>
    <message>
        <source>Low makes the largest number win almost everything, high makes all alike: try both ends.</source>
        <translation>Düşükken en büyük sayı neredeyse her şeyi alır, yüksekken hepsi birbirine benzer: iki ucu da deneyin.</translation>
    </message>
    <message>
        <source>Probability {place}</source>
        <translation>{place}. olasılık</translation>
    </message>
    <message>
        <source>Picking the largest is another function, argmax: it would only say “{place}”.</source>
        <translation>En büyüğü seçmek başka bir fonksiyonun, argmax’ın işidir: o yalnızca “{place}” derdi.</translation>
    </message>
</context>
<context>
    <name>StageStrip</name>
    <message>
        <source>What happens to the ink</source>
        <translation>Çizime ne oluyor</translation>
    </message>
    <message>
        <source>Preprocessing is changed</source>
        <translation>Ön işleme değişti</translation>
    </message>
    <message>
        <source>Back to MNIST’s way</source>
        <translation>MNIST’teki hâline dön</translation>
    </message>
    <message>
        <source>Switches every step on again, as MNIST’s own digits were made.</source>
        <translation>Bütün adımları yeniden açar; MNIST’in kendi rakamları da böyle hazırlandı.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Tuval</translation>
    </message>
    <message>
        <source>The whole canvas; the dashed square is cut out, so draw small in a corner and watch it.</source>
        <translation>Tuvalin tamamı; kesik çizgili kare kesilip alınır, bir köşeye küçük bir rakam çizin ve izleyin.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kırpma</translation>
    </message>
    <message>
        <source>20-px box</source>
        <translation>20 px kutu</translation>
    </message>
    <message>
        <source>Centre of mass</source>
        <translation>Kütle merkezi</translation>
    </message>
    <message>
        <source>Cuts the ink out of the canvas; switch it off, draw a small digit and see it shrink away.</source>
        <translation>Çizimi tuvalden kesip alır; kapatın, küçük bir rakam çizin ve nasıl ufaldığını görün.</translation>
    </message>
    <message>
        <source>Fits the ink into 20 × 20 pixels; switch it off and see it fill all 28, as no MNIST digit does.</source>
        <translation>Çizimi 20 × 20 piksele sığdırır; kapatın ve hiçbir MNIST rakamının yapmadığı gibi 28 pikselin tümünü doldurduğunu görün.</translation>
    </message>
    <message>
        <source>Moves the ink’s centre of mass to the middle; switch it off and draw a 7 with a long bar.</source>
        <translation>Çizimin kütle merkezini ortaya taşır; kapatın ve üst çizgisi uzun bir 7 çizin.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo the last change of drawings</source>
        <translation>Çizimlerdeki son değişikliği geri al</translation>
    </message>
    <message>
        <source>Takes the last change back; press again for the one before (Ctrl+Z).</source>
        <translation>Son değişikliği geri alır; bir önceki için yeniden basın (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Work on files</source>
        <translation>Dosya işlemi</translation>
    </message>
    <message>
        <source>1 drawing deleted.</source>
        <translation>1 çizim silindi.</translation>
    </message>
    <message>
        <source>{count} drawings deleted.</source>
        <translation>{count} çizim silindi.</translation>
    </message>
    <message>
        <source>{count} drawings are now labelled {label}.</source>
        <translation>{count} çizim artık {label} olarak etiketli.</translation>
    </message>
    <message>
        <source>1 drawing is now labelled {label}.</source>
        <translation>1 çizim artık {label} olarak etiketli.</translation>
    </message>
    <message>
        <source>It was labelled {label} before.</source>
        <translation>Zaten {label} olarak etiketliydi.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Geri alındı.</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Dışa aktarılıyor …</translation>
    </message>
    <message>
        <source>1 drawing written to {path}.</source>
        <translation>1 çizim yazıldı: {path}</translation>
    </message>
    <message>
        <source>{count} drawings written to {path}.</source>
        <translation>{count} çizim yazıldı: {path}</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>İçe aktarılıyor …</translation>
    </message>
    <message>
        <source>Nothing added: all of these drawings are kept already.</source>
        <translation>Yeni bir şey eklenmedi: bu çizimlerin hepsi zaten saklanıyor.</translation>
    </message>
    <message>
        <source>1 drawing added.</source>
        <translation>1 çizim eklendi.</translation>
    </message>
    <message>
        <source>{count} drawings added.</source>
        <translation>{count} çizim eklendi.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>One step back (←).</source>
        <translation>Bir adım geri (←).</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>One step on (→).</source>
        <translation>Bir adım ileri (→).</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Beklet</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Walks by itself from step to step, or holds (Space).</source>
        <translation>Adım adım kendiliğinden yürür ya da bekler (boşluk tuşu).</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>Drag to any step of the ways.</source>
        <translation>Yolların istediğiniz adımına sürükleyin.</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>adım {step} / {steps}</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>First with names, then with this network’s numbers. Compute along on paper.</source>
        <translation>Önce adlarla, sonra bu ağın sayılarıyla. Kâğıt üzerinde siz de hesaplayın.</translation>
    </message>
    <message>
        <source>{step} · output {number}</source>
        <translation>{step} · çıkış {number}</translation>
    </message>
    <message>
        <source>{step} · layer {layer}, unit {number}</source>
        <translation>{step} · katman {layer}, nöron {number}</translation>
    </message>
    <message>
        <source>{step} · hidden unit {number}</source>
        <translation>{step} · gizli nöron {number}</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <translation>Adım {place} / {count}</translation>
    </message>
    <message>
        <source>{step} – forward: from the inputs to the loss</source>
        <translation>{step} – ileri: girişlerden kayba</translation>
    </message>
    <message>
        <source>{step} – backward: from the loss to every weight</source>
        <translation>{step} – geri: kayıptan her ağırlığa</translation>
    </message>
    <message>
        <source>{step} – update: every weight moves a little</source>
        <translation>{step} – güncelleme: her ağırlık biraz değişir</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Nasıl gitti</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradyan</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Güncelleme</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Yeni yer</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Yükseklik</translation>
    </message>
    <message>
        <source>{name}: the start</source>
        <translation>{name}: başlangıç</translation>
    </message>
    <message>
        <source>{name}: step {step}</source>
        <translation>{name}: adım {step}</translation>
    </message>
    <message>
        <source>The gradient is the slope here. Press → for the first step.</source>
        <translation>Gradyan buradaki eğimdir. İlk adım için → tuşuna basın.</translation>
    </message>
</context>
<context>
    <name>StepControls</name>
    <message>
        <source>Step</source>
        <translation>Adım</translation>
    </message>
    <message>
        <source>All steps from the inputs to the new weights; drag, or press ← and →.</source>
        <translation>Girişlerden yeni ağırlıklara kadar tüm adımlar; sürükleyin ya da ← ve → tuşlarına basın.</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Geri</translation>
    </message>
    <message>
        <source>One step back (←).</source>
        <translation>Bir adım geri (←).</translation>
    </message>
    <message>
        <source>Next →</source>
        <translation>Sonraki →</translation>
    </message>
    <message>
        <source>One step on (→); Home and End go to the first and last one.</source>
        <translation>Bir adım ileri (→); Home ve End ilk ve son adıma gider.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri yayılım</translation>
    </message>
    <message>
        <source>To the beginning: from the inputs to the loss (Home, Page Up).</source>
        <translation>Başa gider: girişlerden kayba (Home, Page Up).</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Geri yayılım</translation>
    </message>
    <message>
        <source>To where the gradients begin: from the loss to every weight (Page Down).</source>
        <translation>Gradyanların başladığı yere gider: kayıptan her ağırlığa (Page Down).</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Güncelleme</translation>
    </message>
    <message>
        <source>To where the weights change (Page Down).</source>
        <translation>Ağırlıkların değiştiği yere gider (Page Down).</translation>
    </message>
    <message>
        <source>New loss</source>
        <translation>Yeni kayıp</translation>
    </message>
    <message>
        <source>To the last step: what one step of learning has changed (End).</source>
        <translation>Son adıma gider: bir öğrenme adımının neyi değiştirdiği (End).</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>Yeniden öğren</translation>
    </message>
    <message>
        <source>Goes on with the new weights and the same example: watch the loss fall step by step.</source>
        <translation>Yeni ağırlıklar ve aynı örnekle devam eder: kaybın adım adım düşüşünü izleyin.</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} kez</translation>
    </message>
    <message>
        <source>Ten steps of learning at once, with the same example.</source>
        <translation>Aynı örnekle arka arkaya on öğrenme adımı.</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Sonraki örnek</translation>
    </message>
    <message>
        <source>Keeps what was learned and shows the network something else.</source>
        <translation>Öğrenileni saklar ve ağa başka bir şey gösterir.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>All steps</source>
        <translation>Tüm adımlar</translation>
    </message>
    <message>
        <source>All steps with their results; choose one to see how it is computed.</source>
        <translation>Tüm adımlar ve sonuçları; nasıl hesaplandığını görmek için birini seçin.</translation>
    </message>
</context>
<context>
    <name>StepPlot</name>
    <message>
        <source>Loss of each step</source>
        <translation>Her adımın kaybı</translation>
    </message>
    <message>
        <source>Each curve begins at 1, its own first loss: the two losses have different scales.</source>
        <translation>Her eğri 1’de, kendi ilk kaybında başlar: iki kaybın ölçekleri farklıdır.</translation>
    </message>
    <message>
        <source>The loss of every single step, not smoothed. What rises above the picture is cut off.</source>
        <translation>Her bir adımın kaybı, yumuşatılmadan. Resmin üstüne çıkan kısım kesilir.</translation>
    </message>
    <message>
        <source>loss / first loss</source>
        <translation>kayıp / ilk kayıp</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>kayıp</translation>
    </message>
    <message>
        <source>step</source>
        <translation>adım</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>adım {number}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>StoppingPage</name>
    <message>
        <source>Looked at after each epoch, on the validation images. Whichever comes first ends the run.</source>
        <translation>Her epoch’tan sonra doğrulama görüntülerine bakılır. Hangisi önce gerçekleşirse eğitim onunla biter.</translation>
    </message>
    <message>
        <source>Looked at after each epoch, on the training images, because none are held back. Whichever comes first ends the run.</source>
        <translation>Doğrulama için görüntü ayrılmadığından her epoch’tan sonra eğitim görüntülerine bakılır. Hangisi önce gerçekleşirse eğitim onunla biter.</translation>
    </message>
    <message>
        <source>End when this share is read right.</source>
        <translation>Görüntülerin bu kadarı doğru okununca bitirir.</translation>
    </message>
    <message>
        <source>End when the loss is this or less.</source>
        <translation>Kayıp bu değere ya da altına inince bitirir.</translation>
    </message>
    <message>
        <source>Early stopping: end after so many epochs without a better loss.</source>
        <translation>Erken durdurma: kayıp bu kadar epoch iyileşmezse bitirir.</translation>
    </message>
    <message>
        <source>Keep the best epoch’s weights</source>
        <translation>En iyi epoch’un ağırlıklarını sakla</translation>
    </message>
    <message>
        <source>The model gets the weights of the epoch with the smallest loss, not the last ones.</source>
        <translation>Model son ağırlıkları değil, kaybı en küçük epoch’un ağırlıklarını alır.</translation>
    </message>
    <message>
        <source>Write logs for TensorBoard</source>
        <translation>TensorBoard için günlük yaz</translation>
    </message>
    <message>
        <source>The run’s folder then also holds what TensorBoard shows.</source>
        <translation>Eğitimin klasöründe TensorBoard’un gösterdikleri de bulunur.</translation>
    </message>
    <message>
        <source>Target accuracy</source>
        <translation>Hedef doğruluk</translation>
    </message>
    <message>
        <source>Target loss</source>
        <translation>Hedef kayıp</translation>
    </message>
    <message>
        <source>Early stopping (epochs)</source>
        <translation>Erken durdurma (epoch)</translation>
    </message>
    <message>
        <source>Epochs without a better loss</source>
        <translation>Kaybın iyileşmediği epoch sayısı</translation>
    </message>
    <message>
        <source>End before the last epoch</source>
        <translation>Son epoch’tan önce bitir</translation>
    </message>
</context>
<context>
    <name>StudyFacts</name>
    <message>
        <source>Test images</source>
        <translation>Test görüntüleri</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Sizin çiziminiz</translation>
    </message>
    <message>
        <source>A test digit</source>
        <translation>Bir test rakamı</translation>
    </message>
    <message>
        <source>Units that answer 0 to all of them; for very many images such a unit is called dead.</source>
        <translation>Hepsine 0 yanıtını veren nöronlar; çok sayıda görüntüde böyle bir nörona ölü denir.</translation>
    </message>
    <message>
        <source>Mean of z</source>
        <translation>z ortalaması</translation>
    </message>
    <message>
        <source>Where the middle of all sums lies on the axis.</source>
        <translation>Tüm toplamların ortasının eksendeki yeri.</translation>
    </message>
    <message>
        <source>Spread of z</source>
        <translation>z yayılımı</translation>
    </message>
    <message>
        <source>Standard deviation: about two thirds of the sums lie no farther from the mean.</source>
        <translation>Standart sapma: toplamların yaklaşık üçte ikisi ortalamadan bundan daha uzakta değildir.</translation>
    </message>
    <message>
        <source>On flat parts</source>
        <translation>Düz yerlerde</translation>
    </message>
    <message>
        <source>Share of the sums where the slope is below 0.01, so that nearly no gradient passes.</source>
        <translation>Eğimin 0,01’in altında olduğu, yani gradyanın neredeyse geçmediği toplamların oranı.</translation>
    </message>
    <message>
        <source>Silent units</source>
        <translation>Susan nöronlar</translation>
    </message>
    <message>
        <source>{count} test images, from all over the test set.</source>
        <translation>Test setinin her yerinden {count} test görüntüsü.</translation>
    </message>
</context>
<context>
    <name>StudyLegend</name>
    <message>
        <source>Below, the coloured heap counts the sums of the test images; the dotted one behind it does so for the same layer at the beginning and may be higher than the plot.</source>
        <translation>Aşağıda renkli yığın test görüntülerinin toplamlarını sayar; arkasındaki noktalı yığın aynı katmanın başlangıçtaki hâlidir ve grafikten yüksek olabilir.</translation>
    </message>
    <message>
        <source>Below, the coloured heap counts the sums of the test images.</source>
        <translation>Aşağıdaki renkli yığın, test görüntülerinin toplamlarını sayar.</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>aktivasyon</translation>
    </message>
    <message>
        <source>its slope</source>
        <translation>eğimi</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>çiziminiz</translation>
    </message>
    <message>
        <source>Thick line: the activation. Dashed line: its slope. Dots and ticks: the digit on the left. Dotted heap: the test images at the beginning. Grey: flat.</source>
        <translation>Kalın çizgi: aktivasyon. Kesikli çizgi: eğimi. Noktalar ve dikey çizgiler: soldaki rakam. Noktalı yığın: başlangıçta test görüntüleri. Gri: düz.</translation>
    </message>
    <message>
        <source>Thick line: the activation. Dashed line: its slope. Dots and ticks: the digit on the left. Grey: flat.</source>
        <translation>Kalın çizgi: aktivasyon. Kesikli çizgi: eğimi. Noktalar ve dikey çizgiler: soldaki rakam. Gri: düz.</translation>
    </message>
    <message>
        <source>a test digit</source>
        <translation>bir test rakamı</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>eğitimden önce</translation>
    </message>
    <message>
        <source>after epoch {epoch}</source>
        <translation>{epoch}. epoch’tan sonra</translation>
    </message>
    <message>
        <source>flat: slope below 0.01</source>
        <translation>düz: eğim &lt; 0,01</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Layer</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>Curve and sums</source>
        <translation>Eğri ve toplamlar</translation>
    </message>
    <message>
        <source>No hidden layer of this network has an activation with a curve of its own. Choose another network, or train one now.</source>
        <translation>Bu ağın hiçbir gizli katmanında kendi eğrisi olan bir aktivasyon yok. Başka bir ağ seçin ya da şimdi bir tane eğitin.</translation>
    </message>
    <message>
        <source>{images} test images; of the {all} sums of your drawing, {shown} are shown as dots.</source>
        <translation>{images} test görüntüsü; çiziminizin {all} toplamından {shown} tanesi nokta olarak gösteriliyor.</translation>
    </message>
    <message>
        <source>{images} test images; of the {all} sums of a test digit, {shown} are shown as dots. Draw something in Draw to see yours.</source>
        <translation>{images} test görüntüsü; bir test rakamının {all} toplamından {shown} tanesi nokta olarak gösteriliyor. Kendinizinkini görmek için Çiz’de bir şey çizin.</translation>
    </message>
    <message>
        <source>{images} test images; {shown} dots, one for each sum of your drawing.</source>
        <translation>{images} test görüntüsü; {shown} nokta, çiziminizin her toplamı için bir tane.</translation>
    </message>
    <message>
        <source>{images} test images; {shown} dots for a test digit, as long as nothing is drawn in Draw.</source>
        <translation>{images} test görüntüsü; Çiz’de bir şey çizilmediği sürece bir test rakamı için {shown} nokta.</translation>
    </message>
</context>
<context>
    <name>StudyPlot</name>
    <message>
        <source>Where on the curve the sums of this layer lie</source>
        <translation>Bu katmanın toplamları eğrinin neresinde</translation>
    </message>
    <message>
        <source>How often each sum arrives</source>
        <translation>Her toplamın ne sıklıkta geldiği</translation>
    </message>
    <message>
        <source>Each dot is a sum of the digit on the left, on the activation’s curve; on grey the curve is flat and nothing is learned.</source>
        <translation>Her nokta, soldaki rakamın aktivasyon eğrisindeki bir toplamıdır; gri yerlerde eğri düzdür ve bir şey öğrenilmez.</translation>
    </message>
    <message>
        <source>Sums of all units for the test images; the upright ticks are those of the digit on the left.</source>
        <translation>Test görüntüleri için tüm nöronların toplamları; dikey çizgiler soldaki rakama ait.</translation>
    </message>
    <message>
        <source>z, the sum that arrives at the activation</source>
        <translation>z, aktivasyona gelen toplam</translation>
    </message>
    <message>
        <source>share of the sums</source>
        <translation>toplamların oranı</translation>
    </message>
</context>
<context>
    <name>StudyProgress</name>
    <message>
        <source>Looking for your trainings …</source>
        <translation>Eğitimleriniz aranıyor …</translation>
    </message>
    <message>
        <source>Opening the network …</source>
        <translation>Ağ açılıyor …</translation>
    </message>
    <message>
        <source>Reading the test images …</source>
        <translation>Test görüntüleri okunuyor …</translation>
    </message>
    <message>
        <source>Passing test images through: {share}</source>
        <translation>Test görüntüleri ağdan geçiriliyor: {share}</translation>
    </message>
    <message>
        <source>Stopped at {share}: the numbers are of a part.</source>
        <translation>{share} tamamlanınca durduruldu: sayılar bir bölüme ait.</translation>
    </message>
    <message>
        <source>Progress of looking into the network</source>
        <translation>Ağı incelemenin ilerlemesi</translation>
    </message>
    <message>
        <source>How much is done; what is there can be looked at meanwhile.</source>
        <translation>Ne kadarının bittiği; bu arada hazır olana bakabilirsiniz.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Pass the rest of the test images through</source>
        <translation>Kalan test görüntülerini geçir</translation>
    </message>
    <message>
        <source>Counts the rest, too, so that the numbers become exact.</source>
        <translation>Kalanları da sayar, böylece sayılar kesinleşir.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop passing test images through</source>
        <translation>Test görüntülerini geçirmeyi durdur</translation>
    </message>
    <message>
        <source>What was counted until now is enough to look at.</source>
        <translation>Şimdiye dek sayılanlar bakmaya yeter.</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Layers of the network</source>
        <translation>Ağın katmanları</translation>
    </message>
    <message>
        <source>What model.summary() of Keras shows: change a layer and watch the counts.</source>
        <translation>Keras’taki model.summary() çıktısının gösterdiği: bir katmanı değiştirin ve sayıları izleyin.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Metin olarak kopyala</translation>
    </message>
    <message>
        <source>Copies the table for a report or a notebook.</source>
        <translation>Tabloyu bir rapor ya da not defteri için kopyalar.</translation>
    </message>
    <message>
        <source>Layer (type)</source>
        <translation>Katman (tür)</translation>
    </message>
    <message>
        <source>The name that Keras gives to the layer, and its kind.</source>
        <translation>Keras’ın katmana verdiği ad ve katmanın türü.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Çıktı</translation>
    </message>
    <message>
        <source>The shape of what leaves the layer; None stands for any number of images.</source>
        <translation>Katmandan çıkanın biçimi; None herhangi bir sayıda görüntü demektir.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametreler</translation>
    </message>
    <message>
        <source>Weights and biases; in batch normalization also its running means and variances.</source>
        <translation>Ağırlıklar ve bias’lar; batch normalization katmanında hareketli ortalamalar ve varyanslar da.</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Çarp-topla</translation>
    </message>
    <message>
        <source>Multiplications with addition that one image costs: the layer’s share of the time.</source>
        <translation>Bir görüntünün gerektirdiği çarpma-toplama işlemleri: katmanın süredeki payı.</translation>
    </message>
    <message>
        <source>The summary appears here as soon as the layers fit together.</source>
        <translation>Katmanlar birbirine uyduğunda özet burada görünür.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{total} parameters&lt;/b&gt; ({memory}) · {trainable} trainable · {fixed} not trainable · {effort} multiply-adds per image</source>
        <translation>&lt;b&gt;{total} parametre&lt;/b&gt; ({memory}) · {trainable} eğitilebilir · {fixed} eğitilemez · görüntü başına {effort} çarp-topla</translation>
    </message>
</context>
<context>
    <name>SurfacePaper</name>
    <message>
        <source>Map of the surface and the ways down on it</source>
        <translation>Yüzeyin haritası ve üzerindeki iniş yolları</translation>
    </message>
    <message>
        <source>Lines of equal height, the cross is the lowest point. Click or drag the ring to begin elsewhere.</source>
        <translation>Eşit yükseklik çizgileri; artı işareti en alçak noktadır. Başka yerden başlamak için tıklayın ya da halkayı sürükleyin.</translation>
    </message>
</context>
<context>
    <name>TallyRows</name>
    <message>
        <source>How many there are, and in orange what was misread; draw more of what is rare or hard.</source>
        <translation>Her birinden kaç tane olduğu, turuncuyla da yanlış okunanlar; az ya da zor olanlardan daha çok çizin.</translation>
    </message>
    <message>
        <source>{right} of {count}</source>
        <translation>{right} / {count}</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>What shall the network answer?</source>
        <translation>Ağ neyi yanıtlasın?</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Yanıtın türü</translation>
    </message>
    <message>
        <source>Choose what the network shall answer, and see what suits it and why.</source>
        <translation>Ağın neyi yanıtlayacağını seçin; neyin neden uyduğunu görün.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivasyon</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Write what you think; your teacher reads it.</source>
        <translation>Düşündüğünüzü yazın; öğretmeniniz okuyacak.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Pen</source>
        <translation>Kalem</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Silgi</translation>
    </message>
    <message>
        <source>Stroke eraser</source>
        <translation>Çizgi silgisi</translation>
    </message>
    <message>
        <source>Draws; the right mouse button erases meanwhile (P).</source>
        <translation>Çizer; bu sırada farenin sağ düğmesi siler (P).</translation>
    </message>
    <message>
        <source>Takes away the ink where it goes; try to make a 3 of an 8 (E, once more for the pen).</source>
        <translation>Yalnızca geçtiği yeri siler; bir 8’den 3 yapmayı deneyin (E, kaleme dönmek için yine E).</translation>
    </message>
    <message>
        <source>Takes away every whole stroke that it touches (E once it was chosen).</source>
        <translation>Dokunduğu her çizgiyi bütünüyle siler (bir kez seçildikten sonra E).</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Kalem kalınlığı</translation>
    </message>
    <message>
        <source>How thick the pen writes; try a very thin and a very thick seven (arrow keys: small steps).</source>
        <translation>Kalemin ne kadar kalın yazdığı; çok ince ve çok kalın bir yedi deneyin (ok tuşları: küçük adımlar).</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Takes the last stroke back, so that you see what it meant (Ctrl+Z).</source>
        <translation>Son çizgiyi geri alır; böylece o çizginin neyi değiştirdiğini görürsünüz (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Brings back the stroke that was taken back (Ctrl+Y or Ctrl+Shift+Z).</source>
        <translation>Geri alınan çizgiyi yeniden getirir (Ctrl+Y ya da Ctrl+Shift+Z).</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Wipes the canvas for the next digit; undo brings the old one back (Del).</source>
        <translation>Sıradaki rakam için tuvali temizler; geri alınca eskisi döner (Del).</translation>
    </message>
</context>
<context>
    <name>TrainingTab</name>
    <message>
        <source>What to train</source>
        <translation>Eğitim ayarları</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>Own settings</source>
        <translation>Özel ayarlar</translation>
    </message>
    <message>
        <source>{title}, changed</source>
        <translation>{title}, değiştirilmiş</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Çizimlerim</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>eğitiliyor</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>yarıda kaldı</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durduruldu</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>ıraksadı</translation>
    </message>
    <message>
        <source>{dataset} · epochs: {epochs} · {optimizer}, learning rate {rate} · batch size {batch} · seed {seed}</source>
        <translation>{dataset} · epoch: {epochs} · {optimizer}, öğrenme oranı {rate} · batch boyutu {batch} · tohum {seed}</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Train all</source>
        <translation>Hepsini eğit</translation>
    </message>
    <message>
        <source>Again with another seed</source>
        <translation>Başka tohumla yeniden</translation>
    </message>
    <message>
        <source>Trains the networks one after the other, here and now, on real digits.</source>
        <translation>Ağları art arda, burada ve şimdi, gerçek rakamlarla eğitir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Waits no longer; nothing is trained here (Esc).</source>
        <translation>Artık beklemez; burada hiçbir şey eğitilmez (Esc).</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Ends the training at once (Esc).</source>
        <translation>Eğitimi hemen bitirir (Esc).</translation>
    </message>
    <message>
        <source>Press “{button}”: it takes some seconds.</source>
        <translation>“{button}” düğmesine basın: birkaç saniye sürer.</translation>
    </message>
    <message>
        <source>Curves of the trainings</source>
        <translation>Eğitimlerin eğrileri</translation>
    </message>
    <message>
        <source>Stopped. What was trained until then stays here.</source>
        <translation>Durduruldu. O ana kadar eğitilenler burada kalır.</translation>
    </message>
</context>
<context>
    <name>TrialProgress</name>
    <message>
        <source>Progress of the trainings</source>
        <translation>Eğitimlerin ilerlemesi</translation>
    </message>
    <message>
        <source>How much of all trainings together is done.</source>
        <translation>Tüm eğitimlerin toplamda ne kadarının bittiği.</translation>
    </message>
    <message>
        <source>Waits until “{name}” has finished.</source>
        <translation>“{name}” bitene kadar bekliyor.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Başlıyor</translation>
    </message>
    <message>
        <source>Training {number} of {count}, “{name}”: epoch {epoch} of {epochs}</source>
        <translation>Eğitim {number} / {count}, “{name}”: epoch {epoch} / {epochs}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Too close to call</source>
        <translation>Ayırt edilemeyecek kadar yakın</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Bu kez değil</translation>
    </message>
    <message>
        <source>“{name}” came first, or as good as first, in {times} of {rounds} runs.</source>
        <translation>“{name}”, {rounds} eğitimin {times} tanesinde birinci ya da birinci kadar iyi oldu.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Finding</source>
        <translation>Bulgu</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Dene</translation>
    </message>
    <message>
        <source>Try the suggested setting</source>
        <translation>Önerilen ayarı dene</translation>
    </message>
    <message>
        <source>Sets the network to the suggestion, which was computed before it is made.</source>
        <translation>Ağı öneriye göre ayarlar; önerinin işe yaradığı önceden hesaplandı.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Ölçülemedi</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Bir dakika</translation>
    </message>
    <message>
        <source>The images are being loaded and sent through the network.</source>
        <translation>Görüntüler yükleniyor ve ağdan geçiriliyor.</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sağlıklı</translation>
    </message>
    <message>
        <source>Vanishing</source>
        <translation>Kayboluyor</translation>
    </message>
    <message>
        <source>Exploding</source>
        <translation>Patlıyor</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Ölü</translation>
    </message>
    <message>
        <source>In layer {layer} the images differ &lt;b&gt;{contrast}&lt;/b&gt; times as much as in layer 1, and layer 1 gets &lt;b&gt;{gradient}&lt;/b&gt; times the gradient of layer {layer}: both between 0.01 and 100.</source>
        <translation>{layer}. katmanda görüntüler 1. katmandakinin &lt;b&gt;{contrast}&lt;/b&gt; katı kadar ayrılıyor, 1. katmana {layer}. katmanın gradyanının &lt;b&gt;{gradient}&lt;/b&gt; katı ulaşıyor: ikisi de 0,01 ile 100 arasında.</translation>
    </message>
    <message>
        <source>A single layer: nothing can get lost on the way. Add layers.</source>
        <translation>Tek katman: yolda hiçbir şey kaybolamaz. Katman ekleyin.</translation>
    </message>
    <message>
        <source>Already layer {layer} answers the same to every image: with equal weights no unit can differ from its neighbour, and &lt;b&gt;no gradient&lt;/b&gt; tells them to. (&lt;a href=&quot;term:initialisation&quot;&gt;Why random?&lt;/a&gt;)</source>
        <translation>Daha {layer}. katman her görüntüye aynı yanıtı veriyor: eşit ağırlıklarla hiçbir nöron komşusundan ayrılamaz ve bunu söyleyen &lt;b&gt;gradyan da yok&lt;/b&gt;. (&lt;a href=&quot;term:initialisation&quot;&gt;Neden rastgele?&lt;/a&gt;)</translation>
    </message>
    <message>
        <source>In layer {layer} the images differ only &lt;b&gt;{contrast}&lt;/b&gt; times as much as in layer 1, and layer 1 gets &lt;b&gt;{gradient}&lt;/b&gt; times the &lt;a href=&quot;term:vanishing-gradient&quot;&gt;gradient&lt;/a&gt; of layer {layer}.</source>
        <translation>{layer}. katmanda görüntüler 1. katmandakinin yalnızca &lt;b&gt;{contrast}&lt;/b&gt; katı kadar ayrılıyor, 1. katmana {layer}. katmanın &lt;a href=&quot;term:vanishing-gradient&quot;&gt;gradyanının&lt;/a&gt; &lt;b&gt;{gradient}&lt;/b&gt; katı ulaşıyor.</translation>
    </message>
    <message>
        <source>Layer 1 gets only &lt;b&gt;{gradient}&lt;/b&gt; times the &lt;a href=&quot;term:vanishing-gradient&quot;&gt;gradient&lt;/a&gt; of layer {layer}: it will hardly learn. The signal itself arrives ({contrast} times).</source>
        <translation>1. katmana {layer}. katmanın &lt;a href=&quot;term:vanishing-gradient&quot;&gt;gradyanının&lt;/a&gt; yalnızca &lt;b&gt;{gradient}&lt;/b&gt; katı ulaşıyor: pek öğrenemez. Sinyalin kendisi varıyor ({contrast} katı).</translation>
    </message>
    <message>
        <source>Around layer {layer} the numbers leave what the computer can hold (3.4 · 10³⁸): nothing can be &lt;a href=&quot;term:exploding-gradient&quot;&gt;learned&lt;/a&gt; from ∞.</source>
        <translation>{layer}. katman dolayında sayılar bilgisayarın tutabildiğini (3,4 · 10³⁸) aşıyor: ∞ sonucundan bir şey &lt;a href=&quot;term:exploding-gradient&quot;&gt;öğrenilemez&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>In layer {layer} the images differ &lt;b&gt;{contrast}&lt;/b&gt; times as much as in layer 1, and layer 1 gets &lt;b&gt;{gradient}&lt;/b&gt; times the &lt;a href=&quot;term:exploding-gradient&quot;&gt;gradient&lt;/a&gt; of layer {layer}.</source>
        <translation>{layer}. katmanda görüntüler 1. katmandakinin &lt;b&gt;{contrast}&lt;/b&gt; katı kadar ayrılıyor, 1. katmana {layer}. katmanın &lt;a href=&quot;term:exploding-gradient&quot;&gt;gradyanının&lt;/a&gt; &lt;b&gt;{gradient}&lt;/b&gt; katı ulaşıyor.</translation>
    </message>
    <message>
        <source>Layer 1 gets &lt;b&gt;{gradient}&lt;/b&gt; times the &lt;a href=&quot;term:exploding-gradient&quot;&gt;gradient&lt;/a&gt; of layer {layer}: one step would throw its weights far away. The signal is fine ({contrast} times).</source>
        <translation>1. katmana {layer}. katmanın &lt;a href=&quot;term:exploding-gradient&quot;&gt;gradyanının&lt;/a&gt; &lt;b&gt;{gradient}&lt;/b&gt; katı ulaşıyor: tek adım ağırlıklarını çok uzağa savurur. Sinyal iyi durumda ({contrast} katı).</translation>
    </message>
    <message>
        <source>In layer {layer} &lt;b&gt;{dead}&lt;/b&gt; of the units are &lt;a href=&quot;term:dead-unit&quot;&gt;dead&lt;/a&gt;: they answer 0 to every image, and no gradient gets through them.</source>
        <translation>{layer}. katmanda ölü nöronların payı &lt;b&gt;{dead}&lt;/b&gt;: &lt;a href=&quot;term:dead-unit&quot;&gt;ölü nöron&lt;/a&gt; her görüntüye 0 yanıtını verir, içinden gradyan geçmez.</translation>
    </message>
    <message>
        <source>Looking for a change that helps …</source>
        <translation>İşe yarayan bir değişiklik aranıyor …</translation>
    </message>
    <message>
        <source>Nothing to mend. Keep it to compare, then take more layers or other weights.</source>
        <translation>Düzeltilecek bir şey yok. Karşılaştırmak için tutun, sonra daha çok katman ya da başka ağırlıklar seçin.</translation>
    </message>
    <message>
        <source>None of the changes that were tried is enough. Take fewer layers and more units.</source>
        <translation>Denenen değişikliklerin hiçbiri yetmiyor. Daha az katman ve daha çok nöron seçin.</translation>
    </message>
    <message>
        <source>What helps: weights “{start}”. Layer 1 then gets {gradient} times the gradient of the last layer.</source>
        <translation>İşe yarayan: “{start}” ağırlıkları. 1. katmana o zaman son katmanın gradyanının {gradient} katı ulaşır.</translation>
    </message>
    <message>
        <source>What helps: {activation} with weights “{start}”. Layer 1 then gets {gradient} times the gradient of the last layer.</source>
        <translation>İşe yarayan: {activation} ve “{start}” ağırlıkları. 1. katmana o zaman son katmanın gradyanının {gradient} katı ulaşır.</translation>
    </message>
    <message>
        <source>What helps: batch normalisation with weights “{start}”. Layer 1 then gets {gradient} times the gradient of the last layer.</source>
        <translation>İşe yarayan: batch normalization ve “{start}” ağırlıkları. 1. katmana o zaman son katmanın gradyanının {gradient} katı ulaşır.</translation>
    </message>
    <message>
        <source>What helps: no batch normalisation, weights “{start}”. Layer 1 then gets {gradient} times the gradient of the last layer.</source>
        <translation>İşe yarayan: batch normalization olmadan “{start}” ağırlıkları. 1. katmana o zaman son katmanın gradyanının {gradient} katı ulaşır.</translation>
    </message>
    <message>
        <source>What helps: {width} units, weights “{start}”. Layer 1 then gets {gradient} times the gradient of the last layer.</source>
        <translation>İşe yarayan: {width} nöron ve “{start}” ağırlıkları. 1. katmana o zaman son katmanın gradyanının {gradient} katı ulaşır.</translation>
    </message>
    <message>
        <source>What helps: {depth} layers, weights “{start}”. Layer 1 then gets {gradient} times the gradient of the last layer.</source>
        <translation>İşe yarayan: {depth} katman ve “{start}” ağırlıkları. 1. katmana o zaman son katmanın gradyanının {gradient} katı ulaşır.</translation>
    </message>
</context>
<context>
    <name>VerdictRows</name>
    <message>
        <source>Arithmetic of {name}</source>
        <translation>{name} hesabı</translation>
    </message>
    <message>
        <source>Shows the arithmetic of this optimiser below.</source>
        <translation>Bu en iyileyicinin hesabını aşağıda gösterir.</translation>
    </message>
</context>
<context>
    <name>WalkForm</name>
    <message>
        <source>What to walk on, and how</source>
        <translation>Nerede ve nasıl yürünecek</translation>
    </message>
    <message>
        <source>Where to walk</source>
        <translation>Nerede yürünecek</translation>
    </message>
    <message>
        <source>A curve or a surface; try each of them with the four buttons.</source>
        <translation>Bir eğri ya da yüzey; her birini dört düğmeyle deneyin.</translation>
    </message>
    <message>
        <source>Optimisers</source>
        <translation>En iyileyiciler</translation>
    </message>
    <message>
        <source>Tick several: they start at the same place with the same learning rate.</source>
        <translation>Birkaçını işaretleyin: aynı yerden, aynı öğrenme oranıyla başlarlar.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Öğrenme oranı</translation>
    </message>
    <message>
        <source>How far a step goes for a given slope; drag it to both ends.</source>
        <translation>Belli bir eğimde adımın ne kadar uzun olduğu; iki uca da sürükleyin.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>Number of steps</source>
        <translation>Adım sayısı</translation>
    </message>
    <message>
        <source>More steps help a small learning rate.</source>
        <translation>Küçük bir öğrenme oranına daha çok adım yardım eder.</translation>
    </message>
    <message>
        <source>Start {name}</source>
        <translation>Başlangıç {name}</translation>
    </message>
    <message>
        <source>Where the walk begins; or click into the picture.</source>
        <translation>Yürüyüşün başladığı yer; ya da resme tıklayın.</translation>
    </message>
    <message>
        <source>Sets {times} / L, where L is how fast the slope changes at the lowest point (its curvature).</source>
        <translation>{times} / L değerini seçer; L, en alçak noktada eğimin ne kadar hızlı değiştiğidir (eğrilik).</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Çok küçük</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Iraksayan</translation>
    </message>
    <message>
        <source>Curvature at the bottom: L&#xa0;=&#xa0;{curvature}.
Plain steps grow above 2/L&#xa0;=&#xa0;{limit}.</source>
        <translation>Dipte eğrilik: L&#xa0;=&#xa0;{curvature}.
2/L&#xa0;=&#xa0;{limit} üstünde düz adımlar büyür.</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>The ways, and the steps on them</source>
        <translation>Yollar ve üzerlerindeki adımlar</translation>
    </message>
</context>
<context>
    <name>WorkedCard</name>
    <message>
        <source>Sum z</source>
        <translation>Toplam z</translation>
    </message>
    <message>
        <source>Move the sums and say what is right: every step is computed anew.</source>
        <translation>Toplamları kaydırın, doğru olanı söyleyin: her adım yeniden hesaplanır.</translation>
    </message>
    <message>
        <source>Right answer y</source>
        <translation>Doğru yanıt y</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>Doğru yanıt</translation>
    </message>
    <message>
        <source>What the network should have said: try a number that the others cannot reach.</source>
        <translation>Ağın söylemesi gereken: ötekilerin ulaşamadığı bir sayı deneyin.</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation>Sıcaklık T</translation>
    </message>
    <message>
        <source>Temperature of softmax</source>
        <translation>Softmax sıcaklığı</translation>
    </message>
    <message>
        <source>Divides the sums first: low makes the largest win almost everything, high makes all alike.</source>
        <translation>Önce toplamları böler: düşükse en büyüğü neredeyse her şeyi alır, yüksekse hepsi benzeşir.</translation>
    </message>
</context>
<context>
    <name>WriterChoice</name>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Yazan</translation>
    </message>
    <message>
        <source>Who is drawing; type another name before a friend draws, to compare your hands.</source>
        <translation>Kimin çizdiği; arkadaşınız çizmeden önce onun adını yazın ve el yazılarınızı karşılaştırın.</translation>
    </message>
</context>
<context>
    <name>_ContestModel</name>
    <message>
        <source>waits</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>training …</source>
        <translation>eğitiliyor …</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durduruldu</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>ıraksadı</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivasyon</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Doğruluk</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>Ölü nöronlar</translation>
    </message>
    <message>
        <source>On flat parts</source>
        <translation>Düz yerlerde</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Saniye</translation>
    </message>
    <message>
        <source>In all hidden layers; its colour is that of its curves.</source>
        <translation>Tüm gizli katmanlarda; rengi eğrilerinin rengidir.</translation>
    </message>
    <message>
        <source>Share of the images held back that it reads right at the end.</source>
        <translation>Sonunda, ayrılan görüntülerden doğru okuduklarının oranı.</translation>
    </message>
    <message>
        <source>How wrong and how sure its answers to the images held back are at the end.</source>
        <translation>Sonunda, ayrılan görüntülere verdiği yanıtların ne kadar yanlış ve ne kadar emin olduğu.</translation>
    </message>
    <message>
        <source>Share of the hidden units that answer 0 to all test images that were tried.</source>
        <translation>Denenen tüm test görüntülerine 0 yanıtını veren gizli nöronların oranı.</translation>
    </message>
    <message>
        <source>Share of the sums where the curve is flat (slope below 0.01).</source>
        <translation>Eğrinin düz olduğu (eğimin 0,01’in altında olduğu) toplamların oranı.</translation>
    </message>
    <message>
        <source>How long its epochs took on this computer.</source>
        <translation>Epoch’larının bu bilgisayarda ne kadar sürdüğü.</translation>
    </message>
</context>
<context>
    <name>_EpochModel</name>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Doğruluk</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>Doğr. kaybı</translation>
    </message>
    <message>
        <source>Val. accuracy</source>
        <translation>Doğr. doğruluğu</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Öğr. oranı</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradyan</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Saniye</translation>
    </message>
    <message>
        <source>{number}, the best epoch</source>
        <translation>{number}, en iyi epoch</translation>
    </message>
    <message>
        <source>The best epoch: none has a smaller loss.</source>
        <translation>En iyi epoch: hiçbirinin kaybı daha küçük değil.</translation>
    </message>
    <message>
        <source>Hidden units that answered 0 to every image tried: {share}.</source>
        <translation>Denenen her görüntüye 0 yanıtını veren gizli nöronlar: {share}.</translation>
    </message>
    <message>
        <source>One epoch shows the network every training image once.</source>
        <translation>Bir epoch’ta ağ her eğitim görüntüsünü bir kez görür.</translation>
    </message>
    <message>
        <source>Mean loss of the training images, measured while the weights were changing.</source>
        <translation>Eğitim görüntülerinin ortalama kaybı; ağırlıklar değişirken ölçülür.</translation>
    </message>
    <message>
        <source>Share of the training images read right, measured while the weights were changing.</source>
        <translation>Doğru okunan eğitim görüntülerinin oranı; ağırlıklar değişirken ölçülür.</translation>
    </message>
    <message>
        <source>Loss of images that are not learned from, after the epoch; look where it is smallest.</source>
        <translation>Öğrenmede kullanılmayan görüntülerin epoch sonundaki kaybı; en küçük olduğu yere bakın.</translation>
    </message>
    <message>
        <source>Share of the images that are not learned from that was read right, after the epoch.</source>
        <translation>Öğrenmede kullanılmayan görüntülerden epoch sonunda doğru okunanların oranı.</translation>
    </message>
    <message>
        <source>Learning rate of the epoch’s last step.</source>
        <translation>Epoch’un son adımındaki öğrenme oranı.</translation>
    </message>
    <message>
        <source>Length of the whole gradient, mean over some steps of the epoch.</source>
        <translation>Bütün gradyanın uzunluğu; epoch’un bazı adımlarının ortalaması.</translation>
    </message>
    <message>
        <source>How long the epoch with its validation took.</source>
        <translation>Epoch’un doğrulamasıyla birlikte ne kadar sürdüğü.</translation>
    </message>
</context>
<context>
    <name>_LessonCard</name>
    <message>
        <source>{steps} steps</source>
        <translation>{steps} adım</translation>
    </message>
    <message>
        <source>{steps} steps · about {minutes} min</source>
        <translation>{steps} adım · yaklaşık {minutes} dk</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Opens the lesson beside the program; it can be ended at any time.</source>
        <translation>Dersi programın yanında açar; istediğiniz an bitirebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>_Names</name>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
</context>
<context>
    <name>_ScoreModel</name>
    <message>
        <source>{name}, answers the question</source>
        <translation>{name}, sorunun yanıtı</translation>
    </message>
    <message>
        <source>This one answers the question.</source>
        <translation>Sorunun yanıtı budur.</translation>
    </message>
    <message>
        <source>{low}–{high} %</source>
        <translation>%{low}–{high}</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Seçenek</translation>
    </message>
    <message>
        <source>Own images</source>
        <translation>Kendi görüntüleri</translation>
    </message>
    <message>
        <source>New digits</source>
        <translation>Yeni rakamlar</translation>
    </message>
    <message>
        <source>Gap (points)</source>
        <translation>Fark (puan)</translation>
    </message>
    <message>
        <source>Loss, new</source>
        <translation>Kayıp, yeni</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametre</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Saniye</translation>
    </message>
    <message>
        <source>All seeds</source>
        <translation>Tüm tohumlar</translation>
    </message>
    <message>
        <source>What differs; its colour is that of its curves.</source>
        <translation>Farklı olan; rengi eğrilerinin rengidir.</translation>
    </message>
    <message>
        <source>Training accuracy: share of the images it learned from that it reads right at the end.</source>
        <translation>Eğitim doğruluğu: öğrendiği görüntülerden sonda doğru okuduklarının oranı.</translation>
    </message>
    <message>
        <source>Validation accuracy: share of images it never learned from that it reads right.</source>
        <translation>Doğrulama doğruluğu: hiç öğrenmediği görüntülerden doğru okuduklarının oranı.</translation>
    </message>
    <message>
        <source>Training accuracy minus validation accuracy, in percentage points; a large gap means overfitting.</source>
        <translation>Eğitim doğruluğu eksi doğrulama doğruluğu, yüzde puanı olarak; büyük fark aşırı öğrenme demektir.</translation>
    </message>
    <message>
        <source>Validation loss: how wrong and how sure the answers to new digits are.</source>
        <translation>Doğrulama kaybı: yeni rakamlara verilen yanıtların ne kadar yanlış ve ne kadar emin olduğu.</translation>
    </message>
    <message>
        <source>Weights and biases of the network.</source>
        <translation>Ağın ağırlıkları ve bias değerleri.</translation>
    </message>
    <message>
        <source>How long all its epochs took.</source>
        <translation>Tüm epoch’larının ne kadar sürdüğü.</translation>
    </message>
    <message>
        <source>Validation accuracy from the lowest to the highest of all runs, each with another seed.</source>
        <translation>Her biri başka bir tohumla yapılan tüm eğitimlerde doğrulama doğruluğunun en düşüğünden en yükseğine.</translation>
    </message>
</context>
<context>
    <name>activations</name>
    <message>
        <source>Needs exp(), which costs more than ReLU’s comparison.</source>
        <translation>exp() gerektirir; bu, ReLU’nun karşılaştırmasından daha pahalıdır.</translation>
    </message>
    <message>
        <source>Not zero-centred: the outputs are never negative.</source>
        <translation>Sıfır merkezli değil: çıktılar hiç negatif olmaz.</translation>
    </message>
    <message>
        <source>Not zero-centred: the positive side weighs more.</source>
        <translation>Sıfır merkezli değil: pozitif taraf ağır basar.</translation>
    </message>
    <message>
        <source>Smooth everywhere, without ReLU’s corner.</source>
        <translation>Her yerde pürüzsüzdür, ReLU’nun köşesi yoktur.</translation>
    </message>
    <message>
        <source>Not monotonic: it falls a little before it rises.</source>
        <translation>Monoton değil: yükselmeden önce biraz düşer.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Doğrusal</translation>
    </message>
    <message>
        <source>Output of networks that predict a quantity, such as a price (regression).</source>
        <translation>Fiyat gibi bir büyüklüğü tahmin eden ağların çıkış katmanı (regresyon).</translation>
    </message>
    <message>
        <source>Any number can come out.</source>
        <translation>Çıktı herhangi bir sayı olabilir.</translation>
    </message>
    <message>
        <source>The gradient is 1 everywhere.</source>
        <translation>Gradyan her yerde 1’dir.</translation>
    </message>
    <message>
        <source>Many linear layers in a row can do no more than a single one.</source>
        <translation>Art arda birçok doğrusal katman, tek bir katmandan fazlasını yapamaz.</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Output for yes-or-no questions; gates inside recurrent networks.</source>
        <translation>Evet-hayır sorularında çıkış katmanı; yinelemeli ağların içindeki kapılar.</translation>
    </message>
    <message>
        <source>Squeezes every number between 0 and 1, to be read as a probability.</source>
        <translation>Her sayıyı 0 ile 1 arasına sıkıştırır; olasılık olarak okunabilir.</translation>
    </message>
    <message>
        <source>Saturates at both ends, and its slope is at most ¼: gradients vanish.</source>
        <translation>İki uçta da doyuma ulaşır, eğimi en çok ¼’dir: gradyanlar kaybolur.</translation>
    </message>
    <message>
        <source>The notes say: do not use it. More precisely: not in hidden layers, where each one leaves at most {largest_slope} of the gradient; as the output of a yes-or-no question it is right.</source>
        <translation>Notlar “kullanmayın” diyor. Daha doğrusu: her birinin gradyandan en çok {largest_slope} bıraktığı gizli katmanlarda kullanmayın; bir evet-hayır sorusunun çıktısı olarak doğrudur.</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Hidden layers of recurrent networks, for time series and text.</source>
        <translation>Zaman serileri ve metin için yinelemeli ağların gizli katmanları.</translation>
    </message>
    <message>
        <source>Zero-centred: outputs lie evenly around 0.</source>
        <translation>Sıfır merkezli: çıktılar 0’ın iki yanına eşit dağılır.</translation>
    </message>
    <message>
        <source>Its slope reaches 1, four times that of the sigmoid.</source>
        <translation>Eğimi 1’e ulaşır; sigmoid’inkinin dört katı.</translation>
    </message>
    <message>
        <source>Saturates at both ends: gradients can still vanish.</source>
        <translation>İki uçta da doyuma ulaşır: gradyanlar yine kaybolabilir.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Hidden layers of most networks, for images above all: try it first.</source>
        <translation>Çoğu ağın gizli katmanları, özellikle görüntüler için: önce bunu deneyin.</translation>
    </message>
    <message>
        <source>No saturation for positive inputs: the gradient stays 1.</source>
        <translation>Pozitif girdilerde doyum yok: gradyan 1 kalır.</translation>
    </message>
    <message>
        <source>Quick: a comparison with 0 is all it takes.</source>
        <translation>Hızlı: 0 ile bir karşılaştırma yeter.</translation>
    </message>
    <message>
        <source>Silent below a threshold, a little like a nerve cell.</source>
        <translation>Bir eşiğin altında susar; biraz sinir hücresi gibi.</translation>
    </message>
    <message>
        <source>The notes say “no gradient death” and also “some neurons may die”. More precisely: for positive inputs the gradient never dies; on a bell curve of inputs {saturating_share} have no gradient, and a neuron that gets only such inputs has died.</source>
        <translation>Notlar hem “gradyan ölümü yok” hem de “bazı nöronlar ölebiliyor” diyor. Daha doğrusu: pozitif girdilerde gradyan hiç ölmez; çan eğrisindeki girdilerin {saturating_share} kadarında ise gradyan yoktur ve yalnız böyle girdi alan bir nöron ölmüştür.</translation>
    </message>
    <message>
        <source>Quick: one comparison and one product.</source>
        <translation>Hızlı: bir karşılaştırma ve bir çarpma.</translation>
    </message>
    <message>
        <source>No gradient for negative inputs: a neuron that only gets those has died.</source>
        <translation>Negatif girdilerde gradyan yok: yalnızca onları alan nöron ölmüş demektir.</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Hidden layers where ReLU neurons die; established for many years.</source>
        <translation>ReLU nöronlarının öldüğü gizli katmanlar; yıllardır yaygın olarak kullanılır.</translation>
    </message>
    <message>
        <source>Some gradient for negative inputs too: neurons do not die.</source>
        <translation>Negatif girdilerde de biraz gradyan var: nöronlar ölmez.</translation>
    </message>
    <message>
        <source>One more number to choose, often for a small gain.</source>
        <translation>Seçilecek bir sayı daha; kazancı çoğu kez küçüktür.</translation>
    </message>
    <message>
        <source>The notes call it zero-centred, and not yet mature. More precisely: on a bell curve of inputs its mean output is {mean}; what keeps neurons alive is the slope {slope_left} for x ≤ 0. It dates from 2013 and is in every framework.</source>
        <translation>Notlar ona sıfır odaklı ve henüz olgunlaşmamış diyor. Daha doğrusu: çan eğrisindeki girdilerde ortalama çıktısı {mean}; nöronları yaşatan, x ≤ 0 için {slope_left} olan eğimdir. 2013’ten beri vardır ve her kütüphanede bulunur.</translation>
    </message>
    <message>
        <source>Slope a for x ≤ 0</source>
        <translation>x ≤ 0 için a eğimi</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Hidden layers, as an established alternative to ReLU.</source>
        <translation>Gizli katmanlar; ReLU yerine sık kullanılan bir seçenek.</translation>
    </message>
    <message>
        <source>Negative outputs bring the mean closer to 0 than with ReLU.</source>
        <translation>Negatif çıktılar ortalamayı ReLU’ya göre 0’a yaklaştırır.</translation>
    </message>
    <message>
        <source>Some gradient for negative inputs that are not too far from 0.</source>
        <translation>0’dan çok uzak olmayan negatif girdilerde biraz gradyan var.</translation>
    </message>
    <message>
        <source>Saturates at −α for very negative inputs.</source>
        <translation>Çok negatif girdilerde −α değerinde doyuma ulaşır.</translation>
    </message>
    <message>
        <source>Depth α</source>
        <translation>Derinlik α</translation>
    </message>
    <message>
        <source>Maxout</source>
        <translation>Maxout</translation>
    </message>
    <message>
        <source>Hidden dense layers that learn their activation, each unit from two lines; here you set two to four lines: drag their handles.</source>
        <translation>Aktivasyonunu iki doğrudan kendi öğrenen tam bağlı gizli katmanlar; burada iki ile dört doğruyu siz ayarlarsınız: tutamaçlarından sürükleyin.</translation>
    </message>
    <message>
        <source>ReLU and leaky ReLU are special cases: try the slopes 0 and 1.</source>
        <translation>ReLU ve leaky ReLU özel durumlarıdır: 0 ve 1 eğimlerini deneyin.</translation>
    </message>
    <message>
        <source>Neurons do not die as long as the lines have a slope.</source>
        <translation>Doğruların eğimi oldukça nöronlar ölmez.</translation>
    </message>
    <message>
        <source>Slope a₁</source>
        <translation>Eğim a₁</translation>
    </message>
    <message>
        <source>Intercept b₁</source>
        <translation>Kesim noktası b₁</translation>
    </message>
    <message>
        <source>Slope a₂</source>
        <translation>Eğim a₂</translation>
    </message>
    <message>
        <source>Intercept b₂</source>
        <translation>Kesim noktası b₂</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Output when exactly one of several classes is right, like the ten digits.</source>
        <translation>Birkaç sınıftan tam olarak biri doğruyken çıkış katmanı; on rakamda olduğu gibi.</translation>
    </message>
    <message>
        <source>Turns any numbers into probabilities that add up to 1.</source>
        <translation>Her türlü sayıyı, toplamı 1 olan olasılıklara çevirir.</translation>
    </message>
    <message>
        <source>Keeps the order. Picking the largest is a separate step, argmax.</source>
        <translation>Sırayı korur. En büyüğü seçmek ayrı bir adımdır: argmax.</translation>
    </message>
    <message>
        <source>Meant for the output: in hidden layers most of the gradient is lost.</source>
        <translation>Çıkış katmanı içindir: gizli katmanlarda gradyanın çoğu kaybolur.</translation>
    </message>
    <message>
        <source>A high probability is no proof: it can be sure and wrong.</source>
        <translation>Yüksek olasılık kanıt değildir: ağ emin olduğu hâlde yanılabilir.</translation>
    </message>
    <message>
        <source>The notes say that it picks the largest value. More precisely: it gives every value its share; argmax picks. Argmax has the slope 0 almost everywhere, so no network could learn through it.</source>
        <translation>Notlar en büyük değeri seçtiğini söylüyor. Daha doğrusu: her değere payını verir; seçen argmax’tır. Argmax’ın eğimi neredeyse her yerde 0’dır, bu yüzden hiçbir ağ onun üzerinden öğrenemez.</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation>Sıcaklık T</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Hidden layers of transformers, such as BERT and the first GPT models.</source>
        <translation>BERT ve ilk GPT modelleri gibi transformer ağlarının gizli katmanları.</translation>
    </message>
    <message>
        <source>Needs the area under a bell curve, Φ, which costs more than ReLU.</source>
        <translation>Çan eğrisinin altındaki alanı (Φ) gerektirir; bu, ReLU’dan pahalıdır.</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>Hidden layers of newer image networks, such as EfficientNet; also called Swish.</source>
        <translation>EfficientNet gibi daha yeni görüntü ağlarının gizli katmanları; Swish de denir.</translation>
    </message>
    <message>
        <source>SELU</source>
        <translation>SELU</translation>
    </message>
    <message>
        <source>Slope a₃</source>
        <translation>Eğim a₃</translation>
    </message>
    <message>
        <source>Intercept b₃</source>
        <translation>Kesim noktası b₃</translation>
    </message>
    <message>
        <source>Slope a₄</source>
        <translation>Eğim a₄</translation>
    </message>
    <message>
        <source>Intercept b₄</source>
        <translation>Kesim noktası b₄</translation>
    </message>
    <message>
        <source>The notes give it all of ReLU’s advantages, and call it not yet mature. More precisely: ReLU’s cheapness is not among them, see its cost in the table; it dates from 2015 and is in every framework.</source>
        <translation>Notlar ona ReLU’nun bütün avantajlarını veriyor ve henüz olgunlaşmamış diyor. Daha doğrusu: ReLU’nun ucuzluğu bunların arasında değildir, tablodaki maliyetine bakın; 2015’ten beri vardır ve her kütüphanede bulunur.</translation>
    </message>
    <message>
        <source>Deep dense networks without batch normalization.</source>
        <translation>Batch normalization kullanmayan derin, tam bağlı ağlar.</translation>
    </message>
    <message>
        <source>Keeps mean 0 and variance 1 from layer to layer, by itself.</source>
        <translation>Ortalamayı 0, varyansı 1 olarak katmandan katmana kendiliğinden korur.</translation>
    </message>
    <message>
        <source>Only with LeCun normal weights at the start and standardised inputs.</source>
        <translation>Yalnızca başlangıçta LeCun normal ağırlıklar ve standartlaştırılmış girdilerle.</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>Outputs that must be positive, such as a spread; seldom hidden layers.</source>
        <translation>Standart sapma gibi pozitif olması gereken çıktılar; gizli katmanlarda seyrek kullanılır.</translation>
    </message>
    <message>
        <source>Always positive, and its slope is the sigmoid.</source>
        <translation>Her zaman pozitiftir ve eğimi sigmoid’dir.</translation>
    </message>
    <message>
        <source>Needs exp() and a logarithm, seldom for a gain over ReLU.</source>
        <translation>exp() ve logaritma gerektirir; ReLU’ya göre nadiren kazanç sağlar.</translation>
    </message>
    <message>
        <source>A sum for each line: two lines double the parameters of a neuron.</source>
        <translation>Her doğru için bir toplam: iki doğru, nöronun parametre sayısını ikiye katlar.</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>kullanım: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>sıralı argümanlar</translation>
    </message>
    <message>
        <source>options</source>
        <translation>seçenekler</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>bu yardımı gösterir ve çıkar</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>programın sürümünü gösterir ve çıkar</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: hata: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s argümanı: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>şu argümanlar gerekli: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>şu argümanlardan biri gerekli: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>bilinmeyen argümanlar: %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>%s ile birlikte kullanılamaz</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>bir değer bekleniyordu</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>geçersiz %(type)s değeri: %(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>geçersiz seçim: %(value)r (şunlardan biri olmalı: %(choices)s)</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>belirsiz seçenek: %(option)s şunlara uyabilir: %(matches)s</translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>T-shirt/top</source>
        <translation>Tişört/üst</translation>
    </message>
    <message>
        <source>Trouser</source>
        <translation>Pantolon</translation>
    </message>
    <message>
        <source>Pullover</source>
        <translation>Kazak</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>Elbise</translation>
    </message>
    <message>
        <source>Coat</source>
        <translation>Mont</translation>
    </message>
    <message>
        <source>Sandal</source>
        <translation>Sandalet</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Gömlek</translation>
    </message>
    <message>
        <source>Sneaker</source>
        <translation>Spor ayakkabı</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Çanta</translation>
    </message>
    <message>
        <source>Ankle boot</source>
        <translation>Bot</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Train, test and use networks that read handwritten digits.</source>
        <translation>El yazısı rakamları okuyan ağları eğitir, test eder ve kullanır.</translation>
    </message>
    <message>
        <source>test a model or a run on the test images</source>
        <translation>bir modeli ya da eğitimi test görüntüleriyle dener</translation>
    </message>
    <message>
        <source>{names}; the one it was trained on when absent</source>
        <translation>{names}; verilmezse eğitildiği veri seti</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>doğruluk</translation>
    </message>
    <message>
        <source>class</source>
        <translation>sınıf</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>kesinlik</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>duyarlılık</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>images</source>
        <translation>görüntü</translation>
    </message>
    <message>
        <source>a run’s name, a .tflite or .npz file, digit-reader or course-mlp</source>
        <translation>bir eğitimin adı, bir .tflite ya da .npz dosyası, digit-reader ya da course-mlp</translation>
    </message>
    <message>
        <source>copy a run’s model to a file</source>
        <translation>bir eğitimin modelini bir dosyaya kopyalar</translation>
    </message>
    <message>
        <source>ends in .keras, .tflite or, for the NumPy engine, .npz</source>
        <translation>.keras, .tflite ya da NumPy motoru için .npz ile biter</translation>
    </message>
    <message>
        <source>replace files that are there already, the model’s and its card’s (.json)</source>
        <translation>var olan dosyaların, modelin ve kartının (.json), üzerine yaz</translation>
    </message>
    <message>
        <source>nothing is drawn</source>
        <translation>hiçbir şey çizilmemiş</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>emin</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>büyük olasılıkla</translation>
    </message>
    <message>
        <source>torn between {best} and {other}</source>
        <translation>{best} ile {other} arasında kararsız</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>rakam değil</translation>
    </message>
    <message>
        <source>read the digit in each picture</source>
        <translation>her resimdeki rakamı okur</translation>
    </message>
    <message>
        <source>png, jpeg, bmp or webp of any size, dark on light or light on dark</source>
        <translation>her boyutta png, jpeg, bmp ya da webp; açık üzerine koyu ya da koyu üzerine açık</translation>
    </message>
    <message>
        <source>a JSON list of strokes, each a list of [x, y] on a 280 × 280 canvas</source>
        <translation>çizgilerin JSON listesi; her biri 280 × 280 tuvalde [x, y] noktalarının listesi</translation>
    </message>
    <message>
        <source>list the ready-made trainings</source>
        <translation>hazır eğitimleri listeler</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>hazır ayar</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>course</source>
        <translation>ders</translation>
    </message>
    <message>
        <source>here</source>
        <translation>burada</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>en iyileyici</translation>
    </message>
    <message>
        <source>regularisation</source>
        <translation>düzenlileştirme</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parametre</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>saniye</translation>
    </message>
    <message>
        <source>* On the validation images, as in the course; the others on the test images.</source>
        <translation>* Derste olduğu gibi doğrulama görüntülerinde; diğerleri test görüntülerinde.</translation>
    </message>
    <message>
        <source>Mean ± standard deviation over {seeds} trainings from different starts.</source>
        <translation>Farklı başlangıçlardan {seeds} eğitimin ortalaması ± standart sapması.</translation>
    </message>
    <message>
        <source>Below the course’s figure: {names}.</source>
        <translation>Dersteki değerin altında: {names}.</translation>
    </message>
    <message>
        <source>All of the course’s figures are reached.</source>
        <translation>Dersteki değerlerin hepsine ulaşıldı.</translation>
    </message>
    <message>
        <source>A quick trial (images: {images}, epochs: {epochs}): the course’s figures need all images and 10 epochs.</source>
        <translation>Hızlı deneme (görüntü: {images}, epoch: {epochs}): dersteki değerler için tüm görüntüler ve 10 epoch gerekir.</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>ne olduğu</translation>
    </message>
    <message>
        <source>Loading the images</source>
        <translation>Görüntüler yükleniyor</translation>
    </message>
    <message>
        <source>Loading TensorFlow (a few seconds, once)</source>
        <translation>TensorFlow yükleniyor (bir kez, birkaç saniye)</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Ağ kuruluyor</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Eğitiliyor</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Doğrulanıyor</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test ediliyor</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kaydediliyor</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Epoch {epoch} / {epochs}</translation>
    </message>
    <message>
        <source>{speed} images/s</source>
        <translation>{speed} görüntü/sn</translation>
    </message>
    <message>
        <source>{preset} on {dataset}: {parameters} parameters, {images} training images</source>
        <translation>{preset}, veri seti {dataset}: {parameters} parametre, {images} eğitim görüntüsü</translation>
    </message>
    <message>
        <source>Epoch {epoch}: loss {loss}, accuracy {accuracy}</source>
        <translation>Epoch {epoch}: kayıp {loss}, doğruluk {accuracy}</translation>
    </message>
    <message>
        <source>; validation loss {loss}, accuracy {accuracy}</source>
        <translation>; doğrulama kaybı {loss}, doğruluğu {accuracy}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
    <message>
        <source>list the kept runs, newest first</source>
        <translation>saklanan eğitimleri yeniden eskiye listeler</translation>
    </message>
    <message>
        <source>No run yet in {folder}.</source>
        <translation>{folder} klasöründe henüz eğitim yok.</translation>
    </message>
    <message>
        <source>Interrupted and stopped runs go on with “mnist-trainer train --resume RUN”.</source>
        <translation>Yarıda kalan ve durdurulan eğitimler “mnist-trainer train --resume EĞİTİM” ile sürer.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 failed, the sentence says why; 2 a wrong option or setting; 3 the training diverged (its last good weights are kept); 130 stopped with Ctrl-C (the model is kept).</source>
        <translation>Çıkış kodları: 0 tamam; 1 başarısız, nedeni cümlede; 2 yanlış seçenek ya da ayar; 3 eğitim ıraksadı (son sağlam ağırlıklar saklanır); 130 Ctrl-C ile durduruldu (model saklanır).</translation>
    </message>
    <message>
        <source>print one JSON document instead of text</source>
        <translation>metin yerine tek bir JSON belgesi yazar</translation>
    </message>
    <message>
        <source>Test accuracy {accuracy} (95 % interval {low} to {high}), cross-entropy {cross_entropy}.</source>
        <translation>Test doğruluğu {accuracy} (%95 güven aralığı {low} – {high}), çapraz entropi {cross_entropy}.</translation>
    </message>
    <message>
        <source>size of each step; with a schedule its highest value</source>
        <translation>her adımın büyüklüğü; bir çizelge varsa en yüksek değeri</translation>
    </message>
    <message>
        <source>train the course’s seven networks and compare with its figures</source>
        <translation>dersin yedi ağını eğit ve dersteki değerlerle karşılaştır</translation>
    </message>
    <message>
        <source>train each network N times, each time from another start; give mean and spread</source>
        <translation>her ağı her seferinde başka bir başlangıçtan N kez eğit; ortalama ve yayılımı ver</translation>
    </message>
    <message>
        <source>how many times all training images are seen</source>
        <translation>bütün eğitim görüntülerinin kaç kez görüleceği</translation>
    </message>
    <message>
        <source>use only the first N training images</source>
        <translation>yalnızca ilk N eğitim görüntüsünü kullan</translation>
    </message>
    <message>
        <source>the images: {choices}, imported:NAME</source>
        <translation>görüntüler: {choices}, imported:AD</translation>
    </message>
    <message>
        <source>share of the training images held back for validation</source>
        <translation>eğitim görüntülerinden doğrulamaya ayrılan pay</translation>
    </message>
    <message>
        <source>leave the pixels at 0 to 255</source>
        <translation>pikselleri 0–255 olarak bırak</translation>
    </message>
    <message>
        <source>the first weights: {choices}</source>
        <translation>ilk ağırlıklar: {choices}</translation>
    </message>
    <message>
        <source>how gradients change the weights: {choices}</source>
        <translation>gradyanlar ağırlıkları nasıl değiştirir: {choices}</translation>
    </message>
    <message>
        <source>how the learning rate changes: {choices}</source>
        <translation>öğrenme oranı nasıl değişir: {choices}</translation>
    </message>
    <message>
        <source>what the schedules step, exponential and plateau multiply the learning rate with</source>
        <translation>step, exponential ve plateau planlarının öğrenme oranını çarptığı sayı</translation>
    </message>
    <message>
        <source>after how many epochs they do so</source>
        <translation>bunu kaç epochta bir yaptıkları</translation>
    </message>
    <message>
        <source>what is made small: {choices}</source>
        <translation>küçültülen kayıp: {choices}</translation>
    </message>
    <message>
        <source>share of the probability that the target spreads over all classes</source>
        <translation>hedefin bütün sınıflara dağıttığı olasılık payı</translation>
    </message>
    <message>
        <source>penalty on the absolute weights</source>
        <translation>ağırlıkların mutlak değerine ceza</translation>
    </message>
    <message>
        <source>penalty on the squared weights</source>
        <translation>ağırlıkların karesine ceza</translation>
    </message>
    <message>
        <source>images per step</source>
        <translation>adım başına görüntü sayısı</translation>
    </message>
    <message>
        <source>end when this share is read right, 0 to 1</source>
        <translation>bu pay doğru okununca bitir, 0–1</translation>
    </message>
    <message>
        <source>end when the loss is so small</source>
        <translation>kayıp bu kadar küçülünce bitir</translation>
    </message>
    <message>
        <source>end after N epochs without a better loss (early stopping)</source>
        <translation>kayıp N epoch boyunca iyileşmezse bitir (erken durdurma)</translation>
    </message>
    <message>
        <source>keep the weights of the best epoch instead of the last one</source>
        <translation>son epoch yerine en iyi epochun ağırlıklarını tut</translation>
    </message>
    <message>
        <source>start of all randomness; the same seed gives the same numbers</source>
        <translation>bütün rastgeleliğin başlangıcı; aynı tohum aynı sayıları verir</translation>
    </message>
    <message>
        <source>also write logs for TensorBoard</source>
        <translation>TensorBoard için de kayıt yaz</translation>
    </message>
    <message>
        <source>that of the hidden layers: {choices}</source>
        <translation>gizli katmanlarınki: {choices}</translation>
    </message>
    <message>
        <source>any other setting of the settings file, for example data.augmentation.rotation=10 or network.layers.1.units=64, layers counted from 0; may be given several times</source>
        <translation>ayar dosyasındaki herhangi bir ayar, örneğin data.augmentation.rotation=10 ya da network.layers.1.units=64 (katmanlar 0’dan sayılır); birkaç kez verilebilir</translation>
    </message>
    <message>
        <source>train a network and test it</source>
        <translation>bir ağı eğitir ve test eder</translation>
    </message>
    <message>
        <source>go on with an interrupted or stopped run after its last finished epoch</source>
        <translation>yarıda kalan veya durdurulan bir eğitime son biten epochtan sonra devam et</translation>
    </message>
    <message>
        <source>a settings file (JSON), as “presets --json” shows</source>
        <translation>ayar dosyası (JSON); örneğini “presets --json” gösterir</translation>
    </message>
    <message>
        <source>Kept as run {run} in {folder}.</source>
        <translation>{run} adıyla {folder} klasöründe saklandı.</translation>
    </message>
    <message>
        <source>list, export, import and delete the drawings that were kept</source>
        <translation>saklanan çizimleri listeler, dışa aktarır, içe aktarır ve siler</translation>
    </message>
    <message>
        <source>bring back what was deleted in the last seven days</source>
        <translation>son yedi günde silinenleri geri getirir</translation>
    </message>
    <message>
        <source>list the kept drawings, newest first</source>
        <translation>saklanan çizimleri yeniden eskiye listeler</translation>
    </message>
    <message>
        <source>only those that the model took for something else</source>
        <translation>yalnızca modelin başka bir şey sandıkları</translation>
    </message>
    <message>
        <source>write drawings to files that other programs know</source>
        <translation>çizimleri başka programların da bildiği dosyalara yazar</translation>
    </message>
    <message>
        <source>an npz or csv file, a file of MNIST’s own format (images-idx3-ubyte, packed with .gz), or a new folder for pictures</source>
        <translation>bir npz ya da csv dosyası, MNIST’in kendi biçiminde bir dosya (images-idx3-ubyte; .gz ile sıkıştırılmış) ya da resimler için yeni bir klasör</translation>
    </message>
    <message>
        <source>the format; chosen by the name when absent</source>
        <translation>biçim; verilmezse addan anlaşılır</translation>
    </message>
    <message>
        <source>keep the drawings of files or of a folder</source>
        <translation>dosyalardaki ya da bir klasördeki çizimleri saklar</translation>
    </message>
    <message>
        <source>what “export” writes, or a folder with the folders 0 to 9 full of pictures</source>
        <translation>“export” komutunun yazdığı ya da içinde resim dolu 0–9 klasörleri olan bir klasör</translation>
    </message>
    <message>
        <source>who drew those that come without a name</source>
        <translation>adsız gelenleri kimin çizdiği</translation>
    </message>
    <message>
        <source>only the drawings of this digit</source>
        <translation>yalnızca bu rakamın çizimleri</translation>
    </message>
    <message>
        <source>delete drawings; for seven days “restore” brings them back</source>
        <translation>çizimleri siler; “restore” yedi gün boyunca geri getirir</translation>
    </message>
    <message>
        <source>the numbers that “list” shows; with filters, all that pass them</source>
        <translation>“list” komutunun gösterdiği numaralar; filtre verilirse ona uyan bütün çizimler</translation>
    </message>
    <message>
        <source>only the drawings of this writer</source>
        <translation>yalnızca bu kişinin çizimleri</translation>
    </message>
    <message>
        <source>No drawings found in {path}.</source>
        <translation>{path} içinde çizim bulunamadı.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numara</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>rakam</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>okunan</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>yazan</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>saklanma zamanı</translation>
    </message>
    <message>
        <source>Drawings written: {count}, to {files}</source>
        <translation>Yazılan çizim sayısı: {count}, yeri: {files}</translation>
    </message>
    <message>
        <source>Drawings kept: {count}.</source>
        <translation>Saklanan çizim sayısı: {count}.</translation>
    </message>
    <message>
        <source>Left out, because the same drawing with the same digit is kept already: {count}.</source>
        <translation>Aynı rakamla saklanmış aynı çizim bulunduğu için atlanan: {count}.</translation>
    </message>
    <message>
        <source>Drawings deleted: {count}. To bring them back: mnist-trainer drawings restore {ids}</source>
        <translation>Silinen çizim sayısı: {count}. Geri getirmek için: mnist-trainer drawings restore {ids}</translation>
    </message>
    <message>
        <source>Drawings brought back: {count}.</source>
        <translation>Geri getirilen çizim sayısı: {count}.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Değiştirilecek bir şey yoktu.</translation>
    </message>
    <message>
        <source>list, describe, import and remove the image sets to learn from</source>
        <translation>öğrenilecek görüntü setlerini listeler, tanıtır, içe aktarır ve kaldırır</translation>
    </message>
    <message>
        <source>list the image sets that “train --dataset” knows</source>
        <translation>“train --dataset” seçeneğinin bildiği görüntü setlerini listeler</translation>
    </message>
    <message>
        <source>remove an imported image set for good</source>
        <translation>içe aktarılmış bir görüntü setini kalıcı olarak kaldırır</translation>
    </message>
    <message>
        <source>count the images of each class</source>
        <translation>her sınıfın görüntülerini sayar</translation>
    </message>
    <message>
        <source>keep the image set of a file or folder</source>
        <translation>bir dosya ya da klasördeki görüntü setini saklar</translation>
    </message>
    <message>
        <source>an npz or csv file, one of MNIST’s own files with its partner beside it, or a folder with these or with a folder of pictures for each class, perhaps below train and test</source>
        <translation>bir npz ya da csv dosyası, yanında eşi duran bir MNIST dosyası ya da bunların bulunduğu veya her sınıf için bir resim klasörü içeren (train ve test altında da olabilir) bir klasör</translation>
    </message>
    <message>
        <source>what to call it: small letters, digits and hyphens</source>
        <translation>setin adı: küçük harfler, rakamlar ve kısa çizgiler</translation>
    </message>
    <message>
        <source>replace an imported set of this name</source>
        <translation>bu adla içe aktarılmış setin yerine geçer</translation>
    </message>
    <message>
        <source>a name that “list” shows</source>
        <translation>“list” komutunun gösterdiği bir ad</translation>
    </message>
    <message>
        <source>Imported: {training} images to train with and {test} to test with. To learn from them: mnist-trainer train --dataset {name}</source>
        <translation>İçe aktarıldı: eğitim için {training}, test için {test} görüntü. Bunlarla eğitmek için: mnist-trainer train --dataset {name}</translation>
    </message>
    <message>
        <source>Image set removed: {name}</source>
        <translation>Görüntü seti kaldırıldı: {name}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitiliyor</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>write a training as a Python script of its own</source>
        <translation>bir eğitimi kendi başına çalışan bir Python betiği olarak yaz</translation>
    </message>
    <message>
        <source>where to write the script; without it, it is printed</source>
        <translation>betiğin yazılacağı yer; verilmezse betik ekrana yazılır</translation>
    </message>
    <message>
        <source>instead of the script, write the images that it needs to this npz file</source>
        <translation>betik yerine, gerek duyduğu görüntüleri bu npz dosyasına yaz</translation>
    </message>
    <message>
        <source>Mini-batch gradient descent</source>
        <translation>Mini-batch gradyan inişi</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>Batch normalization</translation>
    </message>
    <message>
        <source>Batch normalization, dropout</source>
        <translation>Batch normalization, dropout</translation>
    </message>
    <message>
        <source>running</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>yarıda kaldı</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durduruldu</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>tamamlandı</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>ıraksadı</translation>
    </message>
</context>
<context>
    <name>learning</name>
    <message>
        <source>{count} more, together {sum}</source>
        <translation>{count} tane daha, birlikte {sum}</translation>
    </message>
    <message>
        <source>Now backward: how does the loss change when {sum} grows a little? For softmax with cross-entropy the answer is short: probability minus target.</source>
        <translation>Şimdi geriye: {sum} biraz büyürse kayıp nasıl değişir? Çapraz entropili softmax için yanıt kısadır: olasılık eksi hedef.</translation>
    </message>
    <message>
        <source>Now backward: how does the loss change when the answer {value} grows a little?</source>
        <translation>Şimdi geriye: yanıt {value} biraz büyürse kayıp nasıl değişir?</translation>
    </message>
    <message>
        <source>{value} went along every line to the next layer. Along the same lines its gradient comes back: each line brings the gradient of its end times its weight.</source>
        <translation>{value} her çizgiden sonraki katmana gitti. Gradyanı aynı çizgilerden geri gelir: her çizgi, ucundaki gradyanı kendi ağırlığıyla çarpıp getirir.</translation>
    </message>
    <message>
        <source>How strongly does {value} answer to {sum}? That is the activation’s slope there.</source>
        <translation>{value}, {sum} değişince ne kadar değişir? Bu, aktivasyonun oradaki eğimidir.</translation>
    </message>
    <message>
        <source>The activation is flat at {sum}: its slope is 0, nothing comes through, and this unit learns nothing here.</source>
        <translation>Aktivasyon {sum} noktasında düzdür: eğimi 0, hiçbir şey geçmez ve bu nöron burada bir şey öğrenmez.</translation>
    </message>
    <message>
        <source>The other {count} weights of this unit get their gradients in the same way.</source>
        <translation>Bu nöronun diğer {count} ağırlığı da gradyanını aynı şekilde alır.</translation>
    </message>
    <message>
        <source>Chain rule: both factors are multiplied. So strongly does the loss answer to {sum}.</source>
        <translation>Zincir kuralı: iki çarpan çarpılır. Kayıp, {sum} değişince bu kadar değişir.</translation>
    </message>
    <message>
        <source>Chain rule for the weight: the gradient of {sum} at the end of the line, times {value} that came along it.</source>
        <translation>Ağırlık için zincir kuralı: çizginin ucundaki {sum} gradyanı, çizgiden gelen {value} ile çarpılır.</translation>
    </message>
    <message>
        <source>The bias is added as it is, so its gradient is that of {sum}.</source>
        <translation>Bias olduğu gibi eklenir; bu yüzden gradyanı {sum} gradyanına eşittir.</translation>
    </message>
    <message>
        <source>The other {count} sums of this layer get their gradients in the same way.</source>
        <translation>Bu katmandaki diğer {count} toplam da gradyanını aynı şekilde alır.</translation>
    </message>
    <message>
        <source>The example enters: {inputs} numbers, and what the network should answer to them.</source>
        <translation>Örnek girer: {inputs} sayı ve ağın onlara vermesi gereken yanıt.</translation>
    </message>
    <message>
        <source>The picture enters: {inputs} pixels, each a number from 0 (paper) to 1 (ink). {ink} of them have ink.</source>
        <translation>Görüntü girer: {inputs} piksel, her biri 0 (kâğıt) ile 1 (mürekkep) arasında bir sayı. {ink} tanesinde mürekkep var.</translation>
    </message>
    <message>
        <source>{source} comes along its line and is multiplied by the line’s weight {weight}.</source>
        <translation>{source} çizgisi boyunca gelir ve çizginin ağırlığı {weight} ile çarpılır.</translation>
    </message>
    <message>
        <source>The unit adds up what came along its lines.</source>
        <translation>Nöron, çizgilerinden gelenleri toplar.</translation>
    </message>
    <message>
        <source>The unit adds up what came along its lines, and its bias {bias}.</source>
        <translation>Nöron, çizgilerinden gelenleri ve kendi bias değerini ({bias}) toplar.</translation>
    </message>
    <message>
        <source>The unit multiplies {inputs} numbers by its weights and adds up. Here are the largest products.</source>
        <translation>Nöron {inputs} sayıyı ağırlıklarıyla çarpıp toplar. Burada en büyük çarpımlar görünüyor.</translation>
    </message>
    <message>
        <source>The activation function decides what the unit passes on: {value}.</source>
        <translation>Nöronun ne ileteceğine aktivasyon fonksiyonu karar verir: {value}.</translation>
    </message>
    <message>
        <source>The sum is not above 0, so ReLU passes on 0: for this example the unit is silent.</source>
        <translation>Toplam 0’dan büyük değil, bu yüzden ReLU 0 iletir: bu örnekte nöron susar.</translation>
    </message>
    <message>
        <source>The other {count} units of this layer do the same, with weights of their own.</source>
        <translation>Bu katmandaki diğer {count} nöron da kendi ağırlıklarıyla aynısını yapar.</translation>
    </message>
    <message>
        <source>The sum is passed on as it is.</source>
        <translation>Toplam olduğu gibi iletilir.</translation>
    </message>
    <message>
        <source>Softmax makes a probability of the sum: its share of all outputs, together they are 1.</source>
        <translation>Softmax toplamdan bir olasılık yapar: tüm çıkışlar içindeki payı; hepsi birlikte 1 eder.</translation>
    </message>
    <message>
        <source>How wrong is the answer? Cross-entropy looks at the probability of the right class: 1 would cost nothing.</source>
        <translation>Yanıt ne kadar yanlış? Çapraz entropi doğru sınıfın olasılığına bakar: 1 olsaydı kayıp olmazdı.</translation>
    </message>
    <message>
        <source>How wrong is the answer? The mean of the squared differences from what was wanted.</source>
        <translation>Yanıt ne kadar yanlış? İstenenden farkların karelerinin ortalaması.</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Çarpım</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivasyon</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>The other units</source>
        <translation>Diğer nöronlar</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Gradient of the value</source>
        <translation>Değerin gradyanı</translation>
    </message>
    <message>
        <source>Slope of the activation</source>
        <translation>Aktivasyonun eğimi</translation>
    </message>
    <message>
        <source>Gradient of the sum</source>
        <translation>Toplamın gradyanı</translation>
    </message>
    <message>
        <source>Gradient of the weight</source>
        <translation>Ağırlığın gradyanı</translation>
    </message>
    <message>
        <source>Gradient of the bias</source>
        <translation>Bias gradyanı</translation>
    </message>
    <message>
        <source>The other gradients</source>
        <translation>Diğer gradyanlar</translation>
    </message>
    <message>
        <source>New weight</source>
        <translation>Yeni ağırlık</translation>
    </message>
    <message>
        <source>New bias</source>
        <translation>Yeni bias</translation>
    </message>
    <message>
        <source>All other weights</source>
        <translation>Diğer tüm ağırlıklar</translation>
    </message>
    <message>
        <source>New loss</source>
        <translation>Yeni kayıp</translation>
    </message>
    <message>
        <source>Its gradient is positive: growing would make the loss larger. So {name} gets smaller, by the learning rate {rate} times the gradient.</source>
        <translation>Gradyanı pozitif: büyümesi kaybı artırırdı. Bu yüzden {name}, öğrenme oranı {rate} çarpı gradyan kadar küçülür.</translation>
    </message>
    <message>
        <source>Its gradient is negative: growing would make the loss smaller. So {name} gets larger, by the learning rate {rate} times the gradient.</source>
        <translation>Gradyanı negatif: büyümesi kaybı azaltırdı. Bu yüzden {name}, öğrenme oranı {rate} çarpı gradyan kadar büyür.</translation>
    </message>
    <message>
        <source>Its gradient is 0: for this example {name} does not matter, so it stays as it is.</source>
        <translation>Gradyanı 0: bu örnekte {name} etkisizdir, bu yüzden olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>The other {count} weights and biases are changed by the same rule.</source>
        <translation>Diğer {count} ağırlık ve bias da aynı kuralla değişir.</translation>
    </message>
    <message>
        <source>One step of learning made the loss fall from {before} to {after}.</source>
        <translation>Bir öğrenme adımı kaybı {before} değerinden {after} değerine düşürdü.</translation>
    </message>
    <message>
        <source>The loss rose from {before} to {after}: the step was too long. Try a smaller learning rate.</source>
        <translation>Kayıp {before} değerinden {after} değerine çıktı: adım fazla uzundu. Daha küçük bir öğrenme oranı deneyin.</translation>
    </message>
    <message>
        <source>The loss stayed at {before}: for this example there is nothing left to change.</source>
        <translation>Kayıp {before} olarak kaldı: bu örnek için değişecek bir şey kalmadı.</translation>
    </message>
    <message>
        <source>{names} are closer together than chance alone would bring them: each of them counts.</source>
        <translation>{names} birbirine şansın getireceğinden daha yakın: her biri doğru sayılır.</translation>
    </message>
    <message>
        <source>“{winner}” reads {best} of the new digits right; next comes “{next}” with {second}.</source>
        <translation>“{winner}” yeni rakamların {best} kadarını doğru okuyor; sonra {second} ile “{next}” geliyor.</translation>
    </message>
    <message>
        <source>“{winner}” reads {old} of its own images but {new} of the new ones: a gap of {best}. Next comes “{next}” with {second}.</source>
        <translation>“{winner}” kendi görüntülerinin {old}, yenilerin ise {new} kadarını okuyor: fark {best}. Sonra {second} ile “{next}” geliyor.</translation>
    </message>
    <message>
        <source>“{winner}” reads {best} of its own images right; next comes “{next}” with {second}.</source>
        <translation>“{winner}” kendi görüntülerinin {best} kadarını doğru okuyor; sonra {second} ile “{next}” geliyor.</translation>
    </message>
    <message>
        <source>“{winner}” ends with a loss of {best} on new digits; next comes “{next}” with {second}.</source>
        <translation>“{winner}” yeni rakamlarda {best} kayıpla bitiyor; sonra {second} ile “{next}” geliyor.</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} nöron</translation>
    </message>
    <message>
        <source>{count} images</source>
        <translation>{count} görüntü</translation>
    </message>
    <message>
        <source>dropout {share}</source>
        <translation>dropout {share}</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} epoch</translation>
    </message>
    <message>
        <source>L2 {weight}</source>
        <translation>L2 {weight}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Four networks learn from the same 1,000 images. They differ in the units of their hidden layer.</source>
        <translation>Dört ağ aynı 1.000 görüntüden öğreniyor. Gizli katmanlarındaki nöron sayıları farklı.</translation>
    </message>
    <message>
        <source>Which of these will read new digits best?</source>
        <translation>Bunlardan hangisi yeni rakamları en iyi okuyacak?</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>gizli katman yok</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Görüntüler</translation>
    </message>
    <message>
        <source>The same network of 64 units learns for 30 epochs, from ever more images of the same kind.</source>
        <translation>64 nöronlu aynı ağ, aynı türden giderek daha çok görüntüden 30 epoch boyunca öğreniyor.</translation>
    </message>
    <message>
        <source>Where will the gap between old and new digits be largest?</source>
        <translation>Eski ve yeni rakamlar arasındaki fark en çok nerede olacak?</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoch sayısı</translation>
    </message>
    <message>
        <source>The same network looks at the same 300 images: shortly, longer, far too long.</source>
        <translation>Aynı ağ aynı 300 görüntüye bakıyor: kısa, daha uzun, fazlasıyla uzun.</translation>
    </message>
    <message>
        <source>Which will end with the smallest loss on new digits?</source>
        <translation>Hangisi yeni rakamlarda en küçük kayıpla bitecek?</translation>
    </message>
    <message>
        <source>early stopping</source>
        <translation>erken durdurma</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Veri artırma</translation>
    </message>
    <message>
        <source>A network learns from 300 images: as they are, or turned, shifted and slanted at random. The solid lines are about the images as it saw them.</source>
        <translation>Bir ağ 300 görüntüden öğreniyor: oldukları gibi ya da rastgele döndürülmüş, kaydırılmış, eğilmiş. Düz çizgiler, görüntülerin ağın gördüğü haliyle ilgilidir.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>değişmemiş</translation>
    </message>
    <message>
        <source>changed gently</source>
        <translation>hafifçe değişmiş</translation>
    </message>
    <message>
        <source>changed wildly</source>
        <translation>aşırı değişmiş</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>128 units learn from 1,000 images. In each step, dropout switches off a random share of them, also while the solid lines are measured.</source>
        <translation>128 nöron 1.000 görüntüden öğreniyor. Dropout her adımda rastgele bir kısmını kapatıyor; düz çizgiler ölçülürken de.</translation>
    </message>
    <message>
        <source>no dropout</source>
        <translation>dropout yok</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L2 adds a penalty on large weights to the loss. Here it is given more and more weight.</source>
        <translation>L2, kayba büyük ağırlıklar için bir ceza ekler. Burada bu cezaya giderek daha çok önem veriliyor.</translation>
    </message>
    <message>
        <source>Which will read even its own training images worst?</source>
        <translation>Hangisi kendi eğitim görüntülerini bile en kötü okuyacak?</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>ceza yok</translation>
    </message>
    <message>
        <source>None of them was too small: each reads at least {low} of its own images.</source>
        <translation>Hiçbiri fazla küçük değildi: her biri kendi görüntülerinin en az {low} kadarını okuyor.</translation>
    </message>
    <message>
        <source>“{small}” reads only {low} even of the images it learned from, and yet the others are no better.</source>
        <translation>“{small}” öğrendiği görüntülerin bile yalnızca {low} kadarını okuyor, yine de ötekiler daha iyi değil.</translation>
    </message>
    <message>
        <source>“{small}” is too small: it reads only {low} even of the images it learned from. That is underfitting. “{best}” is large enough to learn what new digits share with them.</source>
        <translation>“{small}” fazla küçük: öğrendiği görüntülerin bile yalnızca {low} kadarını okuyor. Buna yetersiz öğrenme denir. “{best}” ise yeni rakamlarda da geçerli olanı öğrenecek kadar büyük.</translation>
    </message>
    <message>
        <source>This time more images did not close the gap: it was {few} at first and {many} at last.</source>
        <translation>Bu kez daha çok görüntü farkı kapatmadı: başta {few}, sonda {many} idi.</translation>
    </message>
    <message>
        <source>With more images the gap shrinks, from {few} to {many}.</source>
        <translation>Daha çok görüntüyle fark küçülüyor: önce {few}, sonra {many}.</translation>
    </message>
    <message>
        <source>So few images are soon known by heart ({known}), but they do not show how differently digits are written: overfitting. With “{last}” the gap is only {many}.</source>
        <translation>Bu kadar az görüntü çabucak ezberlenir ({known}), ama rakamların ne kadar farklı yazıldığını göstermez: aşırı öğrenme. “{last}” ile fark yalnızca {many}.</translation>
    </message>
    <message>
        <source>After epoch {epoch} the loss on new digits rises again, to {large}, while that on its own images falls to {old}: “{name}” became sure of itself even where it is wrong. Early stopping keeps the weights from before that.</source>
        <translation>{epoch}. epoch’tan sonra yeni rakamlardaki kayıp yeniden yükselip {large} oluyor, kendi görüntülerindeki ise {old} değerine düşüyor: “{name}” yanıldığı yerde bile kendinden emin oldu. Erken durdurma bundan önceki ağırlıkları saklar.</translation>
    </message>
    <message>
        <source>Nothing was lost by going on: “{name}” ends with a loss of {large} on new digits.</source>
        <translation>Devam etmekle bir şey kaybedilmedi: “{name}” yeni rakamlarda {large} kayıpla bitiyor.</translation>
    </message>
    <message>
        <source>Changing the images did not help this time; the gap without it is {before}.</source>
        <translation>Görüntüleri değiştirmek bu kez yardım etmedi; değişiklik olmadan fark {before}.</translation>
    </message>
    <message>
        <source>Each image looks a little different every time, so that none can be learned by heart: the gap goes from {before} to {after}. What is changed wildly no longer resembles the digits to be read: “{wild}” reads {low} even of the unchanged training images.</source>
        <translation>Her görüntü her seferinde biraz farklı görünüyor, böylece hiçbiri ezberlenemiyor: fark önce {before}, sonra {after}. Aşırı değişen artık okunacak rakamlara benzemiyor: “{wild}” değişmemiş eğitim görüntülerinin bile {low} kadarını okuyor.</translation>
    </message>
    <message>
        <source>Each image looks a little different every time, so that none can be learned by heart: the gap goes from {before} to {after}.</source>
        <translation>Her görüntü her seferinde biraz farklı görünüyor, böylece hiçbiri ezberlenemiyor: fark önce {before}, sonra {after}.</translation>
    </message>
    <message>
        <source>Dropout did not help here: with all units the loss on new digits is {without}. It is a remedy for overfitting, and costs time.</source>
        <translation>Dropout burada yardım etmedi: tüm nöronlarla yeni rakamlardaki kayıp {without}. Aşırı öğrenmeye karşı bir çaredir ve zamana mal olur.</translation>
    </message>
    <message>
        <source>When units are missing at random, none can rely on another, and the network is less sure of what it only knows by heart: the loss falls from {without} to {loss}. Too much hinders learning: “{strongest}” reads {low} of its own images.</source>
        <translation>Nöronlar rastgele eksildiğinde hiçbiri ötekine güvenemez ve ağ ezberlediklerinden o kadar emin olmaz: kayıp {without} değerinden {loss} değerine düşüyor. Fazlası öğrenmeyi engeller: “{strongest}” kendi görüntülerinin {low} kadarını okuyor.</translation>
    </message>
    <message>
        <source>When units are missing at random, none can rely on another: the loss falls from {without} to {loss}.</source>
        <translation>Nöronlar rastgele eksildiğinde hiçbiri ötekine güvenemez: kayıp {without} değerinden {loss} değerine düşüyor.</translation>
    </message>
    <message>
        <source>The penalty became more important than the images: it holds all weights near 0, and little can be learned with them ({low}). That is underfitting by too much of a remedy.</source>
        <translation>Ceza görüntülerden daha önemli oldu: tüm ağırlıkları 0’a yakın tutuyor ve onlarla pek az şey öğrenilebiliyor ({low}). Bu, çarenin fazlasından gelen yetersiz öğrenmedir.</translation>
    </message>
    <message>
        <source>None of these penalties was too strong: at least {low} of the own images are read right.</source>
        <translation>Bu cezaların hiçbiri fazla güçlü değildi: kendi görüntülerin en az {low} kadarı doğru okunuyor.</translation>
    </message>
    <message>
        <source>Curve: a bowl</source>
        <translation>Eğri: çanak</translation>
    </message>
    <message>
        <source>Curve: two valleys</source>
        <translation>Eğri: iki vadi</translation>
    </message>
    <message>
        <source>Curve: a plateau</source>
        <translation>Eğri: plato</translation>
    </message>
    <message>
        <source>Surface: a long bowl</source>
        <translation>Yüzey: uzun çanak</translation>
    </message>
    <message>
        <source>Surface: a bent ravine</source>
        <translation>Yüzey: kıvrık dere yatağı</translation>
    </message>
    <message>
        <source>Surface: a saddle</source>
        <translation>Yüzey: eyer</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>çapraz entropi</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>kare hata</translation>
    </message>
    <message>
        <source>It did not come to its end.</source>
        <translation>Sonuna ulaşmadı.</translation>
    </message>
    <message>
        <source>{accuracy} of new digits read right, {goal} not reached in {epochs} epochs.</source>
        <translation>Yeni rakamların doğru okunan payı {accuracy}; {goal} hedefine {epochs} epoch’ta ulaşılamadı.</translation>
    </message>
    <message>
        <source>{accuracy} of new digits read right, {goal} reached in epoch {epoch}.</source>
        <translation>Yeni rakamların doğru okunan payı {accuracy}; {goal} hedefine {epoch}. epoch’ta ulaşıldı.</translation>
    </message>
    <message>
        <source>This time the squared error is ahead, by {lead} percentage points of accuracy.</source>
        <translation>Bu kez kare hata {lead} yüzde puanı doğrulukla önde.</translation>
    </message>
    <message>
        <source>Cross-entropy is ahead by {lead} percentage points. In the first epoch its gradient was {times} times as long, and so were its steps.</source>
        <translation>Çapraz entropi {lead} yüzde puanı önde. İlk epoch’ta gradyanı {times} kat uzundu, dolayısıyla adımları da.</translation>
    </message>
    <message>
        <source>At the end both read about equally well, but not equally soon. In the first epoch, the gradient of cross-entropy was {times} times as long.</source>
        <translation>Sonunda ikisi de aşağı yukarı eşit iyi okuyor, ama aynı hızla değil. İlk epoch’ta çapraz entropinin gradyanı {times} kat uzundu.</translation>
    </message>
    <message>
        <source>Hardly any difference, although the gradient of cross-entropy was {times} times as long in the first epoch: Adam divides each step by the usual size of the gradients.</source>
        <translation>Neredeyse fark yok; oysa ilk epoch’ta çapraz entropinin gradyanı {times} kat uzundu: Adam her adımı gradyanların olağan büyüklüğüne böler.</translation>
    </message>
    <message>
        <source>Hardly any difference this time.</source>
        <translation>Bu kez neredeyse fark yok.</translation>
    </message>
    <message>
        <source>rate {rate}</source>
        <translation>oran {rate}</translation>
    </message>
    <message>
        <source>your rate {rate}</source>
        <translation>sizin oranınız {rate}</translation>
    </message>
    <message>
        <source>Diverging: the loss shot up to {peak} and ended at {end}. Mere guessing has {guessing}.</source>
        <translation>Iraksıyor: kayıp {peak} değerine fırladı ve {end} ile bitti. Rastgele tahminin kaybı {guessing}.</translation>
    </message>
    <message>
        <source>Jumping: before it fell to {end}, the loss leapt to {peak}, above the {guessing} of mere guessing.</source>
        <translation>Sıçrıyor: kayıp {end} değerine inmeden önce {peak} değerine, rastgele tahminin {guessing} kaybının üstüne sıçradı.</translation>
    </message>
    <message>
        <source>Creeping: from {first} to {end}, nothing is gained.</source>
        <translation>Emekliyor: {first} değerinden {end} değerine, kazanılan yok.</translation>
    </message>
    <message>
        <source>Creeping: from {first} to {end}, only {share} of the loss is gone. It needs more steps.</source>
        <translation>Emekliyor: {first} değerinden {end} değerine, kaybın yalnızca {share} kadarı gitti. Daha çok adım gerekir.</translation>
    </message>
    <message>
        <source>Converging: from {first} to {end}, {share} of the loss is gone.</source>
        <translation>Yakınsıyor: {first} değerinden {end} değerine, kaybın {share} kadarı gitti.</translation>
    </message>
    <message>
        <source>Nine tenths of the last move, minus rate times gradient: it rolls on.</source>
        <translation>Son hareketin onda dokuzu, eksi oran çarpı gradyan: yuvarlanmaya devam eder.</translation>
    </message>
    <message>
        <source>Minus rate times gradient, divided by the usual size of recent gradients.</source>
        <translation>Eksi oran çarpı gradyan, bölü son gradyanların olağan büyüklüğü.</translation>
    </message>
    <message>
        <source>Minus rate times the mean of recent gradients, divided by their usual size; the second factor makes good for the mean’s late start.</source>
        <translation>Eksi oran çarpı son gradyanların ortalaması, bölü onların olağan büyüklüğü; ikinci çarpan, ortalamanın sıfırdan başlamasını dengeler.</translation>
    </message>
    <message>
        <source>Minus rate times gradient: the steeper, the longer the step.</source>
        <translation>Eksi oran çarpı gradyan: ne kadar dikse adım o kadar uzundur.</translation>
    </message>
    <message>
        <source>Diverging: out of all bounds after {steps} steps.</source>
        <translation>Iraksıyor: {steps} adımda sınırların dışına çıktı.</translation>
    </message>
    <message>
        <source>Diverging: {times} times as high as at the start.</source>
        <translation>Iraksıyor: başlangıcın {times} katı yükseklikte.</translation>
    </message>
    <message>
        <source>Jumping to and fro: turned back {turns} of {turnable} times.</source>
        <translation>Bir o yana bir bu yana sıçrıyor: {turnable} kereden {turns} kez geri döndü.</translation>
    </message>
    <message>
        <source>Converged: {share} of the way down.</source>
        <translation>Yakınsadı: yolun {share} kadarı inildi.</translation>
    </message>
    <message>
        <source>Stuck at height {height}: hardly any slope. The lowest is {lowest}.</source>
        <translation>{height} yüksekliğinde takıldı: eğim yok gibi. En alçak: {lowest}.</translation>
    </message>
    <message>
        <source>Converging: {share} of the way down.</source>
        <translation>Yakınsıyor: yolun {share} kadarı inildi.</translation>
    </message>
    <message>
        <source>Creeping: only {share} of the way down.</source>
        <translation>Emekliyor: yolun yalnızca {share} kadarı inildi.</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} puan</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
</context>
<context>
    <name>outputs</name>
    <message>
        <source>The sum that arrives at the output, also called logit.</source>
        <translation>Çıktıya gelen toplam, logit de denir.</translation>
    </message>
    <message>
        <source>The power of e that the activation needs on its way.</source>
        <translation>Aktivasyonun yol üstünde kullandığı e üssü.</translation>
    </message>
    <message>
        <source>What the activation makes of it: the answer.</source>
        <translation>Aktivasyonun bundan yaptığı: yanıt.</translation>
    </message>
    <message>
        <source>What is right.</source>
        <translation>Doğru olan.</translation>
    </message>
    <message>
        <source>The gradient: how the loss grows with z. Learning moves z the other way.</source>
        <translation>Gradyan: kaybın z ile nasıl büyüdüğü. Öğrenme z’yi ters yönde kaydırır.</translation>
    </message>
    <message>
        <source>Sum: {terms} ≈ &lt;b&gt;{total}&lt;/b&gt;. Each power divided by it is a probability: {name} has {power} / {total} ≈ &lt;b&gt;{share}&lt;/b&gt;.</source>
        <translation>Toplam: {terms} ≈ &lt;b&gt;{total}&lt;/b&gt;. Her üs değeri buna bölününce olasılık olur: {name} için {power} / {total} ≈ &lt;b&gt;{share}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Loss: {terms} = &lt;b&gt;{total}&lt;/b&gt;</source>
        <translation>Kayıp: {terms} = &lt;b&gt;{total}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The gradient is nearly 0: learning leaves z where it is.</source>
        <translation>Gradyan neredeyse 0: öğrenme z’yi yerinde bırakır.</translation>
    </message>
    <message>
        <source>The gradient is {number}: learning makes z smaller.</source>
        <translation>Gradyan {number}: öğrenme z’yi küçültür.</translation>
    </message>
    <message>
        <source>The gradient is {number}: learning makes z larger.</source>
        <translation>Gradyan {number}: öğrenme z’yi büyütür.</translation>
    </message>
    <message>
        <source>The gradient, the last column: learning makes z larger where it is below 0 and smaller where it is above 0.</source>
        <translation>Gradyan, son sütun: öğrenme, gradyan 0’ın altındaysa z’yi büyütür, üstündeyse küçültür.</translation>
    </message>
    <message>
        <source>A separate step, argmax: the largest is {name}. It only picks; with its slope 0 nothing could be learned through it.</source>
        <translation>Ayrı bir adım, argmax: en büyüğü {name}. Yalnız seçer; eğimi 0 olduğundan onun üzerinden bir şey öğrenilemez.</translation>
    </message>
    <message>
        <source>A separate step: {share} is at least 50 %, so the answer is yes.</source>
        <translation>Ayrı bir adım: {share} en az %50, yani yanıt evet.</translation>
    </message>
    <message>
        <source>A separate step: {share} is below 50 %, so the answer is no.</source>
        <translation>Ayrı bir adım: {share}, %50’nin altında, yani yanıt hayır.</translation>
    </message>
    <message>
        <source>A separate step: none reaches 0.5, so there is no label.</source>
        <translation>Ayrı bir adım: hiçbiri 0,5’e ulaşmıyor, yani etiket yok.</translation>
    </message>
    <message>
        <source>A separate step: what reaches 0.5 is said, here {names}.</source>
        <translation>Ayrı bir adım: 0,5’e ulaşan söylenir, burada {names}.</translation>
    </message>
    <message>
        <source>Suits: a wrong answer is pulled back well.</source>
        <translation>Uygun: yanlış bir yanıt iyi geri çekilir.</translation>
    </message>
    <message>
        <source>Only {low} to {high} can come out: the right answer is out of reach.</source>
        <translation>Yalnızca {low} ile {high} arası çıkabilir: doğru yanıta ulaşılamaz.</translation>
    </message>
    <message>
        <source>This answer is in reach, but nothing outside {low} to {high} ever is.</source>
        <translation>Bu yanıta ulaşılır, ama {low} ile {high} dışına hiç çıkılamaz.</translation>
    </message>
    <message>
        <source>Of a single number softmax always makes 1: there is nothing to learn.</source>
        <translation>Softmax tek bir sayıdan hep 1 yapar: öğrenecek bir şey yoktur.</translation>
    </message>
    <message>
        <source>{low} to {high} can come out: not to be read as probabilities.</source>
        <translation>{low} ile {high} arası çıkabilir: olasılık olarak okunamaz.</translation>
    </message>
    <message>
        <source>{low} to {high} can come out, numbers below 0 too.</source>
        <translation>{low} ile {high} arası çıkabilir, 0’ın altındaki sayılar da.</translation>
    </message>
    <message>
        <source>The loss needs a logarithm of 0 or less, which does not exist.</source>
        <translation>Kayıp, 0 ya da daha küçük bir sayının logaritmasını ister; o da yoktur.</translation>
    </message>
    <message>
        <source>The slope is 0 here: the wrong answer is not pulled back at all.</source>
        <translation>Eğim burada 0: yanlış yanıt hiç geri çekilmez.</translation>
    </message>
    <message>
        <source>Each class for itself: together {sum}, though exactly one of them is right.</source>
        <translation>Her sınıf kendi başına: toplam {sum}, oysa tam biri doğrudur.</translation>
    </message>
    <message>
        <source>The labels share 1: no two of them can both be near 1.</source>
        <translation>Etiketler 1’i paylaşır: ikisi birden 1’e yakın olamaz.</translation>
    </message>
    <message>
        <source>Right range, but it pulls with only {pull} of the strength: it learns slowly.</source>
        <translation>Aralık doğru, ama gücün yalnız {pull} kadarıyla çeker: yavaş öğrenir.</translation>
    </message>
    <message>
        <source>Mean squared error (MSE, L2)</source>
        <translation>Ortalama kare hata (MSE, L2)</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>İkili çapraz entropi</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Çapraz entropi</translation>
    </message>
    <message>
        <source>{activation} with {loss}</source>
        <translation>{activation} ve {loss}</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>kare hata</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>ikili çapraz entropi</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>çapraz entropi</translation>
    </message>
    <message>
        <source>A quantity</source>
        <translation>Bir nicelik</translation>
    </message>
    <message>
        <source>A positive quantity</source>
        <translation>Pozitif bir nicelik</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Evet ya da hayır</translation>
    </message>
    <message>
        <source>One of many classes</source>
        <translation>Birçok sınıftan biri</translation>
    </message>
    <message>
        <source>Several labels at once</source>
        <translation>Aynı anda birkaç etiket</translation>
    </message>
    <message>
        <source>How cold will it be tomorrow?</source>
        <translation>Yarın hava kaç derece olacak?</translation>
    </message>
    <message>
        <source>How many hours will it take?</source>
        <translation>Kaç saat sürecek?</translation>
    </message>
    <message>
        <source>Is there a cat in the picture?</source>
        <translation>Resimde kedi var mı?</translation>
    </message>
    <message>
        <source>Which one animal is it?</source>
        <translation>Bu hangi hayvan?</translation>
    </message>
    <message>
        <source>Which animals are in the picture?</source>
        <translation>Resimde hangi hayvanlar var?</translation>
    </message>
    <message>
        <source>Any number may be right, so nothing may bend it: linear means no activation. The squared error pulls the harder, the further off the answer is.</source>
        <translation>Her sayı doğru olabilir, öyleyse onu hiçbir şey bükmemeli: doğrusal, aktivasyon yok demektir. Yanıt ne kadar uzaksa kare hata o kadar güçlü çeker.</translation>
    </message>
    <message>
        <source>Softplus is never below 0 and has a slope everywhere. ReLU is never below 0 either, but a sum below 0 has no slope and stays where it is.</source>
        <translation>Softplus hiç 0’ın altına inmez ve her yerde eğimi vardır. ReLU da 0’ın altına inmez, ama 0’ın altındaki bir toplamın eğimi yoktur ve yerinde kalır.</translation>
    </message>
    <message>
        <source>The sigmoid makes one probability, that of “yes”; “no” has the rest. Together with binary cross-entropy the pull is simply p − y.</source>
        <translation>Sigmoid tek bir olasılık verir, “evet”inkini; kalanı “hayır”ındır. İkili çapraz entropiyle birlikte çekiş yalnızca p − y olur.</translation>
    </message>
    <message>
        <source>Exactly one class is right, so the classes share 1: softmax. Together with cross-entropy the pull is simply p − y.</source>
        <translation>Tam bir sınıf doğrudur, bu yüzden sınıflar 1’i paylaşır: softmax. Çapraz entropiyle birlikte çekiş yalnızca p − y olur.</translation>
    </message>
    <message>
        <source>Each label is a yes-or-no question of its own: a sigmoid for each, and the sum may be anything.</source>
        <translation>Her etiket başlı başına bir evet-hayır sorusudur: her birine bir sigmoid; toplam ne olursa olsun.</translation>
    </message>
    <message>
        <source>The notes call L2 the most used loss. More precisely: for quantities, as here; for classes it is cross-entropy.</source>
        <translation>Notlar L2’ye en çok kullanılan kayıp diyor. Daha doğrusu: burada olduğu gibi nicelikler için; sınıflar için çapraz entropidir.</translation>
    </message>
    <message>
        <source>The notes say: do not use the sigmoid. More precisely: not in hidden layers; here it is right.</source>
        <translation>Notlar “Sigmoid kullanmayın” diyor. Daha doğrusu: gizli katmanlarda kullanmayın; burada doğrudur.</translation>
    </message>
    <message>
        <source>The notes say that softmax picks the largest, and that L2 is the most used loss. More precisely: softmax gives shares, argmax picks; and for classes L2 pulls too weakly, see on the right.</source>
        <translation>Notlar softmax’ın en büyüğünü seçtiğini ve L2’nin en çok kullanılan kayıp olduğunu söylüyor. Daha doğrusu: softmax pay verir, seçen argmax’tır; sınıflarda da L2 çok zayıf çeker, sağa bakın.</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Kedi</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Köpek</translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>Kuş</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Course network</source>
        <translation>Ders ağı</translation>
    </message>
    <message>
        <source>The course&apos;s first network: 784-128-64-10 with dropout 0.2, Adam.</source>
        <translation>Dersin ilk ağı: 784-128-64-10, dropout 0,2, Adam.</translation>
    </message>
    <message>
        <source>Base, Adam</source>
        <translation>Temel, Adam</translation>
    </message>
    <message>
        <source>One hidden layer of 128, Adam: the yardstick for the next ones.</source>
        <translation>128 nöronlu tek gizli katman, Adam: sonrakiler için ölçü.</translation>
    </message>
    <message>
        <source>Base, SGD</source>
        <translation>Temel, SGD</translation>
    </message>
    <message>
        <source>The same with plain SGD, to see how much slower it learns.</source>
        <translation>Aynısı yalın SGD ile; ne kadar yavaş öğrendiğini görmek için.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>One hidden layer of 128 with dropout, against overfitting.</source>
        <translation>Aşırı öğrenmeye karşı dropout’lu, 128 nöronlu tek gizli katman.</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>Batch normalization</translation>
    </message>
    <message>
        <source>One hidden layer of 128 with batch normalization.</source>
        <translation>Batch normalization’lı, 128 nöronlu tek gizli katman.</translation>
    </message>
    <message>
        <source>Batch normalization and dropout</source>
        <translation>Batch normalization ve dropout</translation>
    </message>
    <message>
        <source>The course&apos;s advanced network: 128 and 64, both with both.</source>
        <translation>Dersin gelişmiş ağı: 128 ve 64 nöron, ikisi de batch normalization’lı ve dropout’lu.</translation>
    </message>
    <message>
        <source>From scratch in NumPy</source>
        <translation>NumPy ile sıfırdan</translation>
    </message>
    <message>
        <source>784-128-10 written out in NumPy: forward, backward, mini-batch gradient descent.</source>
        <translation>NumPy ile elle yazılmış 784-128-10 ağı: ileri yayılım, geri yayılım, mini-batch gradyan inişi.</translation>
    </message>
    <message>
        <source>Small convolutional network</source>
        <translation>Küçük evrişimli ağ (CNN)</translation>
    </message>
    <message>
        <source>Two convolutions with pooling: what images need.</source>
        <translation>Havuzlamalı (pooling) iki evrişim: görüntüler bunu gerektirir.</translation>
    </message>
    <message>
        <source>99 % in seconds</source>
        <translation>Saniyeler içinde %99</translation>
    </message>
    <message>
        <source>A lean convolutional network that reads 99 % in as little time as possible.</source>
        <translation>Olabildiğince kısa sürede %99’u doğru okuyan yalın bir evrişimli ağ.</translation>
    </message>
    <message>
        <source>Digit reader</source>
        <translation>Rakam okuyucu</translation>
    </message>
    <message>
        <source>The network behind the Draw tab, trained with augmentation. Takes many minutes.</source>
        <translation>Çiz sekmesinin arkasındaki ağ; veri artırma ile eğitilir. Dakikalarca sürer.</translation>
    </message>
    <message>
        <source>Small network</source>
        <translation>Küçük ağ</translation>
    </message>
</context>
<context>
    <name>script</name>
    <message>
        <source>Ten wanted probabilities for each image: 1 for its label, else 0.</source>
        <translation>Her görüntü için istenen on olasılık: etiketi için 1, ötekiler için 0.</translation>
    </message>
    <message>
        <source>What is no digit shall leave the network undecided.</source>
        <translation>Rakam olmayan bir şey ağı kararsız bırakmalıdır.</translation>
    </message>
    <message>
        <source>The share of the digits that were read right; the rest does not count.</source>
        <translation>Doğru okunan rakamların payı; gerisi sayılmaz.</translation>
    </message>
    <message>
        <source>The learning rate is multiplied with {factor} every {epochs} epochs.</source>
        <translation>Öğrenme oranı her {epochs} epoch’ta bir {factor} ile çarpılır.</translation>
    </message>
    <message>
        <source>The learning rate falls to nothing along a cosine.</source>
        <translation>Öğrenme oranı bir kosinüs boyunca sıfıra iner.</translation>
    </message>
    <message>
        <source>Without jit_compile, whose roundings differ, the numbers are the program’s.</source>
        <translation>Yuvarlamaları farklı olan jit_compile kapalıyken sayılar programınkilerle aynıdır.</translation>
    </message>
    <message>
        <source>Every epoch sees the images in a new order.</source>
        <translation>Her epoch görüntüleri yeni bir sırayla görür.</translation>
    </message>
    <message>
        <source>Every batch is changed at random.</source>
        <translation>Her batch rastgele değiştirilir.</translation>
    </message>
    <message>
        <source>Dropout begins each epoch with random numbers of its own.</source>
        <translation>Dropout her epoch’a kendi rastgele sayılarıyla başlar.</translation>
    </message>
    <message>
        <source>What large weights add to the loss.</source>
        <translation>Büyük ağırlıkların kayba eklediği.</translation>
    </message>
    <message>
        <source>Maxout: of two sums per unit, the larger one counts.</source>
        <translation>Maxout: her nöronun iki toplamından büyük olanı geçerlidir.</translation>
    </message>
    <message>
        <source>Of two sums per unit, the larger one counts.</source>
        <translation>Her nöronun iki toplamından büyük olanı geçerlidir.</translation>
    </message>
    <message>
        <source>Applies a function; a steep place passes more blame on.</source>
        <translation>Bir fonksiyon uygular; dik yerler hatanın daha çoğunu geri iletir.</translation>
    </message>
    <message>
        <source>Makes probabilities of the sums.</source>
        <translation>Toplamları olasılıklara çevirir.</translation>
    </message>
    <message>
        <source>While training, a random share of the values is 0; the rest makes up for it.</source>
        <translation>Eğitimde değerlerin rastgele bir bölümü 0 olur; kalanlar bunu dengeler.</translation>
    </message>
    <message>
        <source>Values get mean 0 and variance 1 over the batch, then a scale and a shift.</source>
        <translation>Değerler batch üzerinde ortalama 0 ve varyans 1 olur, sonra ölçeklenip kaydırılır.</translation>
    </message>
    <message>
        <source>Lays the numbers of each image out in one row.</source>
        <translation>Her görüntünün sayılarını tek bir satıra dizer.</translation>
    </message>
    <message>
        <source>Every unit weighs all values that arrive and adds them up.</source>
        <translation>Her nöron gelen bütün değerleri ağırlıklandırıp toplar.</translation>
    </message>
    <message>
        <source>All layers in a row; softmax makes probabilities of the last sums.</source>
        <translation>Bütün katmanlar art arda; softmax son toplamları olasılıklara çevirir.</translation>
    </message>
    <message>
        <source>Forward: what does the network say, and how wrong is it?</source>
        <translation>İleri: ağ ne diyor ve ne kadar yanılıyor?</translation>
    </message>
    <message>
        <source>Backward: who is to blame? Then a small step downhill.</source>
        <translation>Geri: hatanın sorumlusu kim? Sonra yokuş aşağı küçük bir adım.</translation>
    </message>
    <message>
        <source>Every parameter goes a small step against its gradient.</source>
        <translation>Her parametre gradyanının tersine küçük bir adım atar.</translation>
    </message>
    <message>
        <source>Steps gather speed: each one keeps 90 % of the one before.</source>
        <translation>Adımlar hız kazanır: her biri bir öncekinin yüzde 90’ını korur.</translation>
    </message>
    <message>
        <source>Steps are divided by how large the gradient has been lately.</source>
        <translation>Adımlar, gradyanın son zamanlardaki büyüklüğüne bölünür.</translation>
    </message>
    <message>
        <source>Adam: the mean gradient, divided by how large gradients have been lately.</source>
        <translation>Adam: ortalama gradyan, gradyanların son zamanlardaki büyüklüğüne bölünür.</translation>
    </message>
    <message>
        <source>Adam with weight decay: every step also shrinks the parameters a little.</source>
        <translation>Ağırlık azaltmalı Adam: her adım parametreleri biraz da küçültür.</translation>
    </message>
    <message>
        <source>The mean loss of some answers, and the share of them that is right.</source>
        <translation>Bazı yanıtların ortalama kaybı ve doğru olanların payı.</translation>
    </message>
    <message>
        <source>How the loss changes with each of the last sums, softmax included.</source>
        <translation>Kaybın, softmax dahil, son toplamların her biriyle nasıl değiştiği.</translation>
    </message>
    <message>
        <source>What large weights add to the loss; biases are free.</source>
        <translation>Büyük ağırlıkların kayba eklediği; biaslar sayılmaz.</translation>
    </message>
    <message>
        <source>Large weights are pulled back to 0.</source>
        <translation>Büyük ağırlıklar 0’a doğru geri çekilir.</translation>
    </message>
    <message>
        <source>The seed starts all randomness: first weights, order of the images, dropout.</source>
        <translation>Tohum bütün rastgeleliği başlatır: ilk ağırlıklar, görüntülerin sırası, dropout.</translation>
    </message>
    <message>
        <source>The images are bytes from 0 to 255, the labels numbers from 0 to 9.</source>
        <translation>Görüntüler 0 ile 255 arası baytlar, etiketler 0 ile 9 arası sayılardır.</translation>
    </message>
    <message>
        <source>Learn from the first images only.</source>
        <translation>Yalnızca ilk görüntülerden öğren.</translation>
    </message>
    <message>
        <source>The last part is held back: validation measures on images never learned from.</source>
        <translation>Son bölüm ayrılır: doğrulama, hiç öğrenilmemiş görüntülerle ölçer.</translation>
    </message>
    <message>
        <source>Training “{name}” with seed {seed}.</source>
        <translation>“{name}” eğitimi, tohum {seed}.</translation>
    </message>
    <message>
        <source>Needs: pip install {packages}</source>
        <translation>Gerekli: pip install {packages}</translation>
    </message>
    <message>
        <source>Run: python script.py (the images are downloaded once)</source>
        <translation>Çalıştırma: python script.py (görüntüler bir kez indirilir)</translation>
    </message>
    <message>
        <source>Offline: python script.py {file}, a file that this command writes:</source>
        <translation>İnternetsiz: python script.py {file}; bu dosyayı şu komut yazar:</translation>
    </message>
    <message>
        <source>Run: python script.py {file}, a file that this command writes:</source>
        <translation>Çalıştırma: python script.py {file}; bu dosyayı şu komut yazar:</translation>
    </message>
    <message>
        <source>The random changes to the images are MNIST Desktop’s own: install it, too.</source>
        <translation>Görüntülerdeki rastgele değişiklikler MNIST Desktop’a özgüdür: onu da kurun.</translation>
    </message>
    <message>
        <source>Say where the images are: python script.py FILE.npz</source>
        <translation>Görüntülerin yerini belirtin: python script.py DOSYA.npz</translation>
    </message>
    <message>
        <source>Enough is learned when the target is reached.</source>
        <translation>Hedefe ulaşılınca yeterince öğrenilmiştir.</translation>
    </message>
    <message>
        <source>Early stopping: the loss has not become better for too long.</source>
        <translation>Erken durdurma: kayıp çok uzun süredir iyileşmedi.</translation>
    </message>
    <message>
        <source>Keep the weights of the best epoch, not those of the last.</source>
        <translation>Son epoch’un değil, en iyi epoch’un ağırlıklarını koru.</translation>
    </message>
    <message>
        <source>On a plateau, go on with smaller steps.</source>
        <translation>Kayıp iyileşmiyorsa daha küçük adımlarla sürdür.</translation>
    </message>
    <message>
        <source>The learning rate of each step: it climbs for a quarter of them, then falls along a cosine.</source>
        <translation>Her adımın öğrenme oranı: adımların dörtte biri boyunca yükselir, sonra bir kosinüs boyunca iner.</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The temperature of softmax must be above 0, but is {value}.</source>
        <translation>Softmax sıcaklığı 0’dan büyük olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name, or replace it with --replace.</source>
        <translation>{path} dosyası zaten var. Başka bir ad seçin ya da --replace ile üzerine yazın.</translation>
    </message>
    <message>
        <source>Run “{name}” cannot be written as {target}: it has {kind}.</source>
        <translation>“{name}” eğitimi {target} olarak yazılamaz: modeli {kind} biçiminde.</translation>
    </message>
    <message>
        <source>Nothing to read: name a picture, or a file with --strokes.</source>
        <translation>Okunacak bir şey yok: bir resim adı ya da --strokes ile bir dosya verin.</translation>
    </message>
    <message>
        <source>The strokes in {path} cannot be read ({reason}).</source>
        <translation>{path} içindeki çizgiler okunamıyor ({reason}).</translation>
    </message>
    <message>
        <source>{path} must hold a list of strokes, or an object with “strokes” and, if wanted, “canvas_size” and “pen_width”.</source>
        <translation>{path} bir çizgi listesi ya da “strokes” ve istenirse “canvas_size” ile “pen_width” içeren bir nesne olmalı.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}).</source>
        <translation>{path} ayar dosyası okunamıyor ({reason}).</translation>
    </message>
    <message>
        <source>“{value}” sets nothing: expected a setting, = and its value, as in {example}.</source>
        <translation>“{value}” bir şey ayarlamıyor: bir ayar, = ve değeri bekleniyordu, örneğin {example}.</translation>
    </message>
    <message>
        <source>“{field}” has the places 0 to {last}, and no place “{place}”.</source>
        <translation>“{field}” listesinde 0 ile {last} arasındaki sıralar var; “{place}” sırası yok.</translation>
    </message>
    <message>
        <source>“{field}” is empty, and has no place “{place}”.</source>
        <translation>“{field}” listesi boş; “{place}” sırası yok.</translation>
    </message>
    <message>
        <source>The last layer must give ten probabilities: a Dense layer with 10 units and softmax.</source>
        <translation>Son katman on olasılık vermeli: 10 nöronlu ve softmax’lı bir Dense katmanı.</translation>
    </message>
    <message>
        <source>“{field}” must be one of {expected}, or imported:NAME, but is {value}.</source>
        <translation>“{field}” şunlardan biri veya imported:AD olmalıdır: {expected}; ama {value}.</translation>
    </message>
    <message>
        <source>The NumPy engine learns from digits alone. Set non_digits to 0, or choose the Keras engine.</source>
        <translation>NumPy motoru yalnızca rakamlardan öğrenir. non_digits değerini 0 yapın ya da Keras motorunu seçin.</translation>
    </message>
    <message>
        <source>Layer {position} ({kind}) is not among those written from scratch: the NumPy engine has no convolution and no pooling. Choose the Keras engine for them.</source>
        <translation>{position}. katman ({kind}) sıfırdan yazılmış katmanlar arasında yok: NumPy motorunda evrişim ve havuzlama (pooling) bulunmaz. Bunlar için Keras motorunu seçin.</translation>
    </message>
    <message>
        <source>“{path}” is not a file. Choose a picture: PNG, JPEG, BMP or WebP.</source>
        <translation>“{path}” bir dosya değil. Bir resim seçin: PNG, JPEG, BMP ya da WebP.</translation>
    </message>
    <message>
        <source>There is no picture “{path}”. Check its name and folder.</source>
        <translation>“{path}” adlı bir resim yok. Adını ve klasörünü kontrol edin.</translation>
    </message>
    <message>
        <source>The picture “{path}” cannot be read ({reason}). Check that you may open it.</source>
        <translation>“{path}” resmi okunamıyor ({reason}). Açma izniniz olup olmadığını kontrol edin.</translation>
    </message>
    <message>
        <source>The picture “{path}” is too large: expected at most {limit} MiB, received {size} MiB. Save it smaller.</source>
        <translation>“{path}” resmi çok büyük: en çok {limit} MiB beklenirken {size} MiB geldi. Daha küçük kaydedin.</translation>
    </message>
    <message>
        <source>The picture “{path}” is empty: it has 0 bytes. Save or copy it again.</source>
        <translation>“{path}” resmi boş: 0 bayt. Yeniden kaydedin ya da kopyalayın.</translation>
    </message>
    <message>
        <source>“{path}” is not a picture that can be opened: expected the content of a PNG, JPEG, BMP or WebP file, received something else. Save the picture as PNG.</source>
        <translation>“{path}” açılabilen bir resim değil: PNG, JPEG, BMP ya da WebP içeriği beklenirken başka bir şey geldi. Resmi PNG olarak kaydedin.</translation>
    </message>
    <message>
        <source>The picture “{path}” is an animation. Save one of its frames as PNG.</source>
        <translation>“{path}” bir animasyon. Karelerinden birini PNG olarak kaydedin.</translation>
    </message>
    <message>
        <source>The picture “{path}” is damaged or incomplete ({reason}). Save or copy it again.</source>
        <translation>“{path}” resmi bozuk ya da eksik ({reason}). Yeniden kaydedin ya da kopyalayın.</translation>
    </message>
    <message>
        <source>The picture “{path}” is too large: expected at most {limit} × {limit} pixels, received {received}. Shrink it, or cut out the digit.</source>
        <translation>“{path}” resmi çok büyük: en çok {limit} × {limit} piksel beklenirken {received} geldi. Küçültün ya da rakamı kırpın.</translation>
    </message>
    <message>
        <source>This canvas cannot be read: expected a grey picture as a uint8 array of shape (height, width), received {received}. Convert it to one byte per pixel, with ink high.</source>
        <translation>Bu tuval okunamıyor: (yükseklik, genişlik) biçiminde gri bir uint8 dizisi beklenirken {received} geldi. Piksel başına bir bayta çevirin; mürekkebin değeri yüksek olsun.</translation>
    </message>
    <message>
        <source>The canvas size must be a whole number from 1 to {high}, but is {size}.</source>
        <translation>Tuval boyutu 1 ile {high} arasında bir tam sayı olmalı, ama {size}.</translation>
    </message>
    <message>
        <source>This picture does not fit on the canvas: expected {expected} bytes, received {received} of {type}. Fit it to the canvas first.</source>
        <translation>Bu resim tuvale uymuyor: {expected} bayt bekleniyordu, {type} türünde {received} geldi. Önce resmi tuvale sığdırın.</translation>
    </message>
    <message>
        <source>This ink cannot be drawn: expected strokes that are lists of points (x, y) with finite numbers, received {received}. Leave this point out.</source>
        <translation>Bu çizim görüntüye dönüştürülemiyor: sonlu sayılardan oluşan (x, y) noktalarının listeleri beklenirken {received} geldi. Bu noktayı çıkarın.</translation>
    </message>
    <message>
        <source>The pen&apos;s width must be a number above 0, in canvas pixels, but is {width}.</source>
        <translation>Kalem kalınlığı tuval pikseli cinsinden 0’dan büyük bir sayı olmalı, ama {width}.</translation>
    </message>
    <message>
        <source>There is no image set “{name}”. Known sets: {known}.</source>
        <translation>“{name}” adlı bir veri seti yok. Bilinenler: {known}.</translation>
    </message>
    <message>
        <source>The data file {path} is damaged or incomplete ({reason}). Install the program again to restore it.</source>
        <translation>{path} veri dosyası bozuk ya da eksik ({reason}). Geri getirmek için programı yeniden kurun.</translation>
    </message>
    <message>
        <source>The data file {path} is missing. Install the program again to restore it.</source>
        <translation>{path} veri dosyası yok. Geri getirmek için programı yeniden kurun.</translation>
    </message>
    <message>
        <source>A network reads images of 28 × 28 bytes, but received {shape} of {type}. Prepare the picture with image_from_canvas first.</source>
        <translation>Ağ 28 × 28 baytlık görüntüler okur, ama {type} türünde {shape} geldi. Önce resmi image_from_canvas ile hazırlayın.</translation>
    </message>
    <message>
        <source>The model {path} is missing or damaged ({reason}). Choose another one.</source>
        <translation>{path} modeli yok ya da bozuk ({reason}). Başka bir model seçin.</translation>
    </message>
    <message>
        <source>The model {path} does not give ten probabilities. Choose another one.</source>
        <translation>{path} modeli on olasılık vermiyor. Başka bir model seçin.</translation>
    </message>
    <message>
        <source>There is no run “{name}”. “mnist-trainer runs” lists those that are kept.</source>
        <translation>“{name}” adlı bir eğitim yok. Saklananları “mnist-trainer runs” listeler.</translation>
    </message>
    <message>
        <source>The files of run “{name}” are damaged ({reason}). Delete {folder} to forget it.</source>
        <translation>“{name}” eğitiminin dosyaları bozuk ({reason}). Ondan kurtulmak için {folder} klasörünü silin.</translation>
    </message>
    <message>
        <source>The run “{name}” cannot be taken up again, because it is {state}. Only interrupted and stopped runs can.</source>
        <translation>“{name}” eğitimine devam edilemez, çünkü durumu: {state}. Yalnızca yarıda kalan (interrupted) ve durdurulan (stopped) eğitimlere devam edilebilir.</translation>
    </message>
    <message>
        <source>The disk of {path} has only {free} MB left; a training needs at least {needed} MB. Free some space or choose another folder with MNIST_DESKTOP_HOME, then try again.</source>
        <translation>{path} diskinde yalnızca {free} MB yer kaldı; bir eğitim en az {needed} MB ister. Yer açın veya MNIST_DESKTOP_HOME ile başka bir klasör seçip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The run “{name}” is no longer there. Choose another network.</source>
        <translation>“{name}” eğitimi artık yok. Başka bir ağ seçin.</translation>
    </message>
    <message>
        <source>Of the run “{name}” no weights are kept epoch by epoch, so nobody can look into it. Choose another network.</source>
        <translation>“{name}” eğitiminin epoch’lara göre ağırlıkları saklanmamış, bu yüzden içine bakılamıyor. Başka bir ağ seçin.</translation>
    </message>
    <message>
        <source>Run “{name}” kept no model: it was cut off before its first save.</source>
        <translation>“{name}” eğitimi model saklamadı: ilk kayıttan önce kesildi.</translation>
    </message>
    <message>
        <source>{path} does not hold a network of this program ({reason}).</source>
        <translation>{path} bu programın bir ağını içermiyor ({reason}).</translation>
    </message>
    <message>
        <source>Layer {position} cannot be Maxout alone: Maxout chooses between sums of its own. Use it as the activation of a Dense layer.</source>
        <translation>{position}. katman tek başına Maxout olamaz: Maxout kendi toplamları arasından seçer. Onu bir Dense katmanının aktivasyonu olarak kullanın.</translation>
    </message>
    <message>
        <source>Layer {position} is a convolution; Maxout works in Dense layers only.</source>
        <translation>{position}. katman bir evrişim; Maxout yalnızca Dense katmanlarında çalışır.</translation>
    </message>
    <message>
        <source>Layer {position} is Dense and needs one row of numbers, but receives {shape}. Put Flatten before it.</source>
        <translation>{position}. katman Dense; tek bir sayı dizisi gerekirken {shape} geliyor. Önüne Flatten koyun.</translation>
    </message>
    <message>
        <source>Layer {position} works on images, but receives one row of {size} numbers. Put it before Flatten.</source>
        <translation>{position}. katman görüntülerle çalışır, ama {size} sayılık tek bir dizi geliyor. Onu Flatten’dan önceye koyun.</translation>
    </message>
    <message>
        <source>Layer {position} would leave an image of {height} × {width} pixels. Take a smaller window, padding “same”, or fewer layers before it.</source>
        <translation>{position}. katmandan geriye {height} × {width} piksellik bir görüntü kalırdı. Daha küçük bir pencere, “same” dolgusu ya da öncesinde daha az katman kullanın.</translation>
    </message>
    <message>
        <source>There is no preset “{value}”. Nearest known: {near}.</source>
        <translation>“{value}” adlı bir hazır ayar yok. En yakını: {near}.</translation>
    </message>
    <message>
        <source>There is no preset “{value}”. Known: {near}.</source>
        <translation>“{value}” adlı bir hazır ayar yok. Bilinenler: {near}.</translation>
    </message>
    <message>
        <source>This is not a settings file: the JSON text breaks off or is malformed ({why}).</source>
        <translation>Bu bir ayar dosyası değil: JSON metni yarım ya da bozuk ({why}).</translation>
    </message>
    <message>
        <source>The setting “{field}” is missing.</source>
        <translation>“{field}” ayarı eksik.</translation>
    </message>
    <message>
        <source>“{field}” must be one of {expected}, but is {value}.</source>
        <translation>“{field}” şunlardan biri olmalı: {expected}; ama {value}.</translation>
    </message>
    <message>
        <source>“{field}” needs a “kind” that is one of {expected}, but is {value}.</source>
        <translation>“{field}” için “kind” şunlardan biri olmalı: {expected}; ama {value}.</translation>
    </message>
    <message>
        <source>Settings are an object in JSON, with names and values, not {value}.</source>
        <translation>Ayarlar JSON’da adları ve değerleri olan bir nesnedir, {value} değil.</translation>
    </message>
    <message>
        <source>“{field}” is {value}, which does not fit: {why}.</source>
        <translation>“{field}” değeri {value} uygun değil: {why}.</translation>
    </message>
    <message>
        <source>There is no setting “{field}”. Nearest known: {near}.</source>
        <translation>“{field}” adlı bir ayar yok. En yakını: {near}.</translation>
    </message>
    <message>
        <source>“{field}” must be a whole number from {low} to {high}, but is {value}.</source>
        <translation>“{field}” {low} ile {high} arasında bir tam sayı olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>“{field}” must be above {low} and at most {high}, but is {value}.</source>
        <translation>“{field}” {low} değerinden büyük ve en çok {high} olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>“{field}” must be a number from {low} to {high}, but is {value}.</source>
        <translation>“{field}” {low} ile {high} arasında bir sayı olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Free some space or choose another folder with MNIST_DESKTOP_HOME, then try again.</source>
        <translation>{path} yazılamadı ({reason}). Yer açın ya da MNIST_DESKTOP_HOME ile başka bir klasör seçin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The loss stopped being a number in epoch {epoch}, near step {step}: the weights grew without bound. The last good weights are kept. Try a smaller learning rate (now {learning_rate}).</source>
        <translation>Kayıp, {epoch}. epoch’ta {step}. adım dolaylarında sayı olmaktan çıktı: ağırlıklar sınırsız büyüdü. Son sağlam ağırlıklar saklandı. Daha küçük bir öğrenme oranı deneyin (şimdi {learning_rate}).</translation>
    </message>
    <message>
        <source>The run “{name}” cannot be taken up again: the images of “{dataset}” have changed since ({before} then, {now} now). Train anew.</source>
        <translation>“{name}” eğitimine devam edilemez: “{dataset}” görüntüleri o zamandan beri değişti (o zaman {before}, şimdi {now}). Baştan eğitin.</translation>
    </message>
    <message>
        <source>The run “{name}” cannot be taken up again: its settings were changed, and its checkpoint is that of another network or optimiser. Train anew.</source>
        <translation>“{name}” eğitimi sürdürülemiyor: ayarları değiştirilmiş, kayıt noktası ise başka bir ağın ya da en iyileyicinin. Baştan eğitin.</translation>
    </message>
    <message>
        <source>Stopped by you; what was learned is kept.</source>
        <translation>İsteğiniz üzerine durduruldu; öğrenilenler saklandı.</translation>
    </message>
    <message>
        <source>Stopped by you before the first step; there is no model to keep.</source>
        <translation>İsteğiniz üzerine ilk adımdan önce durduruldu; saklanacak model yok.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Try a smaller network or batch.</source>
        <translation>Bu eğitim için bellek yetmiyor. Daha küçük bir ağ ya da batch deneyin.</translation>
    </message>
    <message>
        <source>The training failed unexpectedly: {reason}. The details help to report it.</source>
        <translation>Eğitim beklenmedik biçimde başarısız oldu: {reason}. Ayrıntılar, hatayı bildirmenize yardımcı olur.</translation>
    </message>
    <message>
        <source>The window&apos;s setting “{field}” cannot be {value}.</source>
        <translation>Pencerenin “{field}” ayarı {value} olamaz.</translation>
    </message>
    <message>
        <source>Nothing to delete: name the numbers of drawings, or --writer or --label.</source>
        <translation>Silinecek bir şey yok: çizimlerin numaralarını ya da --writer veya --label verin.</translation>
    </message>
    <message>
        <source>There is no such drawing: {missing}. “mnist-trainer drawings list” shows the numbers.</source>
        <translation>Böyle bir çizim yok: {missing}. Numaraları “mnist-trainer drawings list” gösterir.</translation>
    </message>
    <message>
        <source>There are no drawings to test with. Draw digits in Draw and say what they were.</source>
        <translation>Test edilecek çizim yok. Çiz sekmesinde rakamlar çizin ve ne olduklarını söyleyin.</translation>
    </message>
    <message>
        <source>The file of your drawings was damaged. Drawings that could be saved from it: {saved}. The damaged file was kept as {path}.</source>
        <translation>Çizimlerinizin dosyası bozulmuştu. İçinden kurtarılabilen çizim sayısı: {saved}. Bozuk dosya {path} adıyla saklandı.</translation>
    </message>
    <message>
        <source>There is no space left for your drawings in {path}. Free some space, then try again.</source>
        <translation>{path} içinde çizimleriniz için yer kalmadı. Biraz yer açın, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Another program is using your drawings in {path}. Wait a moment, then try again.</source>
        <translation>{path} içindeki çizimlerinizi şu anda başka bir program kullanıyor. Biraz bekleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file of your drawings {path} is damaged ({reason}). Start the program again: it then saves what can still be read.</source>
        <translation>Çizimlerinizin dosyası {path} bozuk ({reason}). Programı yeniden başlatın: hâlâ okunabilenler o zaman kurtarılır.</translation>
    </message>
    <message>
        <source>Your drawings in {path} cannot be opened or changed ({reason}). Check that you may write in this folder, or choose another one with MNIST_DESKTOP_HOME.</source>
        <translation>{path} içindeki çizimleriniz açılamıyor ya da değiştirilemiyor ({reason}). Bu klasöre yazma izniniz olup olmadığını kontrol edin ya da MNIST_DESKTOP_HOME ile başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Your drawings in {path} were made by a newer version of this program (format {version}, known up to {known}). Install the newer version to use them; nothing was changed.</source>
        <translation>{path} içindeki çizimleriniz bu programın daha yeni bir sürümüyle yapılmış (biçim {version}; bilinen en yeni biçim {known}). Onları kullanmak için yeni sürümü kurun; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There are {count} drawings to export: expected 1 to {limit}. Choose other drawings.</source>
        <translation>Dışa aktarılacak {count} çizim var: 1 ile {limit} arasında olmalı. Başka çizimler seçin.</translation>
    </message>
    <message>
        <source>There is no format “{format}” for drawings. Known formats: {known}.</source>
        <translation>Çizimler için “{format}” adlı bir biçim yok. Bilinen biçimler: {known}.</translation>
    </message>
    <message>
        <source>“{path}” is there already and not empty. Choose a new folder or an empty one.</source>
        <translation>“{path}” zaten var ve boş değil. Yeni ya da boş bir klasör seçin.</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}). Free some space or choose another folder, then try again.</source>
        <translation>“{path}” yazılamadı ({reason}). Biraz yer açın ya da başka bir klasör seçin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”. Check its name and folder.</source>
        <translation>“{path}” adlı bir dosya ya da klasör yok. Adını ve klasörünü kontrol edin.</translation>
    </message>
    <message>
        <source>“{path}” cannot be taken: expected 1 to {limit} images, received {count}. Choose another file, or part it.</source>
        <translation>“{path}” alınamıyor: 1 ile {limit} arasında görüntü bekleniyordu, {count} geldi. Başka bir dosya seçin ya da dosyayı bölün.</translation>
    </message>
    <message>
        <source>“{path}” is too large: expected at most {limit} images, received {size} MiB. Part it.</source>
        <translation>“{path}” çok büyük: en çok {limit} görüntü bekleniyordu, {size} MiB geldi. Dosyayı bölün.</translation>
    </message>
    <message>
        <source>The images in “{path}” cannot be read ({reason}): expected MNIST’s pair of idx files, an npz file with images and labels, a csv file with a label and 784 pixels a line, or a folder of pictures for each class. Export or copy them again.</source>
        <translation>“{path}” içindeki görüntüler okunamıyor ({reason}): MNIST’in iki idx dosyası, görüntü ve etiket içeren bir npz dosyası, her satırında bir etiket ile 784 piksel olan bir csv dosyası ya da her sınıf için bir resim klasörü bekleniyordu. Yeniden dışa aktarın ya da kopyalayın.</translation>
    </message>
    <message>
        <source>“{path}” is one of two files: its partner {partner} is missing. Put both into one folder; their names must differ only in “images-idx3” and “labels-idx1”.</source>
        <translation>“{path}” iki dosyadan biri: eşi {partner} eksik. İkisini aynı klasöre koyun; adları yalnızca “images-idx3” ve “labels-idx1” bölümlerinde farklı olmalı.</translation>
    </message>
    <message>
        <source>“{path}” is a single picture, and nothing says what it shows. Put it into a folder with that class as its name, for digits 0 to 9, and import the folder around it.</source>
        <translation>“{path}” tek bir resim ve neyi gösterdiği belli değil. Onu adı o sınıf olan bir klasöre koyun (rakamlar için 0–9) ve o klasörün bulunduğu klasörü içe aktarın.</translation>
    </message>
    <message>
        <source>Line {number} of “{path}” is no image: expected a label from 0 to 9, then 784 whole numbers from 0 to 255 and, if wanted, a writer, all parted by commas. Nothing was taken from the file.</source>
        <translation>“{path}” dosyasının {number}. satırı bir görüntü değil: 0–9 arası bir etiket, ardından 0–255 arası 784 tam sayı ve istenirse yazanın adı, hepsi virgülle ayrılmış olarak bekleniyordu. Dosyadan hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>The folder “{path}” holds no drawings: expected folders named 0 to 9 with pictures in them, or one pair of MNIST’s files. Name the file itself if there are several.</source>
        <translation>“{path}” klasöründe çizim yok: adları 0–9 olan ve içinde resimler bulunan klasörler ya da MNIST’in bir çift dosyası bekleniyordu. Birden çok çift varsa dosyanın kendisini seçin.</translation>
    </message>
    <message>
        <source>A label must be a digit from 0 to 9, but is {received}.</source>
        <translation>Etiket 0 ile 9 arasında bir rakam olmalı, ama {received} geldi.</translation>
    </message>
    <message>
        <source>This drawing cannot be kept: expected an image of 28 × 28 bytes, received {received}.</source>
        <translation>Bu çizim saklanamıyor: 28 × 28 baytlık bir görüntü bekleniyordu, {received} geldi.</translation>
    </message>
    <message>
        <source>The ink of this drawing cannot be kept ({reason}).</source>
        <translation>Bu çizimin çizgileri saklanamıyor ({reason}).</translation>
    </message>
    <message>
        <source>The ink of this drawing is too large: expected at most {limit} bytes, received {size}. Draw with fewer strokes.</source>
        <translation>Bu çizim çok büyük: çizgileri için en çok {limit} bayt bekleniyordu, {size} geldi. Daha az çizgiyle çizin.</translation>
    </message>
    <message>
        <source>The writer’s name is too long: expected at most {limit} characters, received {count}. Choose a shorter one.</source>
        <translation>Yazanın adı çok uzun: en çok {limit} karakter bekleniyordu, {count} geldi. Daha kısa bir ad seçin.</translation>
    </message>
    <message>
        <source>There are too few drawings of your own: {training} to train with and {testing} to test with; needed are at least {needed} and 1. Every fifth drawing of a digit is kept for testing. Draw digits in Draw and say what they were.</source>
        <translation>Kendi çizimleriniz yetmiyor: eğitim için {training}, test için {testing} çizim var; en az {needed} ve 1 gerekli. Her rakamın beşinci çizimleri test için ayrılır. Çiz sekmesinde rakamlar çizin ve ne olduklarını söyleyin.</translation>
    </message>
    <message>
        <source>The file {path} that belongs to a model is damaged ({reason}). Train the model again, or choose another one.</source>
        <translation>Bir modele ait {path} dosyası bozuk ({reason}). Modeli yeniden eğitin ya da başka bir model seçin.</translation>
    </message>
    <message>
        <source>This could not be done ({reason}). The details are in the log file.</source>
        <translation>Bu yapılamadı ({reason}). Ayrıntılar günlük dosyasında.</translation>
    </message>
    <message>
        <source>This is not a drawing that was kept: {what} cannot be {received}. Draw it again.</source>
        <translation>Bu, saklanmış bir çizim değil: {what} {received} olamaz. Yeniden çizin.</translation>
    </message>
    <message>
        <source>The file {path} does not hold a drawing that was kept. Draw it again.</source>
        <translation>{path} dosyasında saklanmış bir çizim yok. Yeniden çizin.</translation>
    </message>
    <message>
        <source>“{address}” is not on this computer, and nothing is fetched from the network. Save the picture first, then open the file.</source>
        <translation>“{address}” bu bilgisayarda değil ve ağdan hiçbir şey indirilmez. Önce resmi kaydedin, sonra dosyayı açın.</translation>
    </message>
    <message>
        <source>This is text, not a picture. Copy a picture or a picture file, then paste it.</source>
        <translation>Bu bir metin, resim değil. Bir resmi ya da resim dosyasını kopyalayıp yapıştırın.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture or a picture file, then paste it.</source>
        <translation>Yapıştırılacak resim yok. Bir resmi ya da resim dosyasını kopyalayıp yapıştırın.</translation>
    </message>
    <message>
        <source>The picture in the clipboard is damaged. Copy it again, or open its file.</source>
        <translation>Panodaki resim bozuk. Yeniden kopyalayın ya da dosyasını açın.</translation>
    </message>
    <message>
        <source>The drawing could not be saved as {path} ({reason}). Choose another folder or free some space, then save it again.</source>
        <translation>Çizim {path} olarak kaydedilemedi ({reason}). Başka bir klasör seçin ya da yer açın, sonra yeniden kaydedin.</translation>
    </message>
    <message>
        <source>This drawing is no longer there: another program deleted or changed it.</source>
        <translation>Bu çizim artık yok: başka bir program onu sildi ya da değiştirdi.</translation>
    </message>
    <message>
        <source>Something unexpected happened to your drawings ({reason}). Nothing was changed; try again, and look into the log file if it happens again.</source>
        <translation>Çizimlerinizle ilgili beklenmedik bir şey oldu ({reason}). Hiçbir şey değiştirilmedi; yeniden deneyin, yine olursa günlük dosyasına bakın.</translation>
    </message>
    <message>
        <source>A run that is taken up again keeps its settings: leave the other options out.</source>
        <translation>Devam edilen bir eğitimin ayarları değişmez: öteki seçenekleri yazmayın.</translation>
    </message>
    <message>
        <source>The imported image set “{name}” is damaged ({reason}). Remove it and import it again.</source>
        <translation>İçe aktarılmış “{name}” görüntü seti bozuk ({reason}). Onu kaldırıp yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>There is no imported image set “{name}”. Imported sets: {known}. Import it again, or choose another set.</source>
        <translation>“{name}” adlı içe aktarılmış bir görüntü seti yok. İçe aktarılmış setler: {known}. Yeniden içe aktarın ya da başka bir set seçin.</translation>
    </message>
    <message>
        <source>“{path}” holds too few images: {training} to train with and {testing} to test with; needed are at least {needed} and 1. Without a test part every fifth image of a class is kept for testing.</source>
        <translation>“{path}” içinde çok az görüntü var: eğitim için {training}, test için {testing}; en az {needed} ve 1 gerekir. Test bölümü yoksa her sınıfın her beşinci görüntüsü teste ayrılır.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of an image set: it needs at least one letter from a to z or a digit. Choose another name.</source>
        <translation>“{name}” bir görüntü setinin adı olamaz: a–z arası en az bir harf ya da bir rakam gerekir. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>There is an imported image set “{name}” already. Choose another name, or remove that set first.</source>
        <translation>“{name}” adlı içe aktarılmış bir görüntü seti zaten var. Başka bir ad seçin ya da önce o seti kaldırın.</translation>
    </message>
    <message>
        <source>“{path}” has {count} classes: the networks here tell at most {limit} apart. Choose a set with fewer classes, or take some out.</source>
        <translation>“{path}” içinde {count} sınıf var: buradaki ağlar en çok {limit} sınıfı ayırt eder. Daha az sınıflı bir set seçin ya da bazılarını çıkarın.</translation>
    </message>
    <message>
        <source>The folder “{path}” holds no image set: expected a folder of pictures for each class, at most 10, perhaps below the folders “train” and “test”; or MNIST’s two or four files.</source>
        <translation>“{path}” klasöründe görüntü seti yok: her sınıf için bir resim klasörü (en çok 10; “train” ve “test” klasörlerinin içinde de olabilir) ya da MNIST’in iki veya dört dosyası bekleniyordu.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch} are missing or damaged ({reason}). Choose another epoch.</source>
        <translation>{epoch}. epoch’un ağırlıkları eksik ya da bozuk ({reason}). Başka bir epoch seçin.</translation>
    </message>
    <message>
        <source>Run “{name}” has not finished an epoch yet. Wait a moment, then try again.</source>
        <translation>“{name}” eğitimi henüz bir epoch bitirmedi. Biraz bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The weights do not fit the network. Choose another model.</source>
        <translation>Ağırlıklar ağa uymuyor. Başka bir model seçin.</translation>
    </message>
    <message>
        <source>The run “{name}” is going on already, perhaps in another window.</source>
        <translation>“{name}” eğitimi zaten sürüyor, belki başka bir pencerede.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged ({reason}), so this run cannot be taken up again. Train anew.</source>
        <translation>{path} kayıt noktası bozuk ({reason}); bu eğitime devam edilemez. Baştan eğitin.</translation>
    </message>
    <message>
        <source>The gradient’s length grew from {start} to {highest}; the loss is {loss} now.</source>
        <translation>Gradyanın uzunluğu {start} değerinden {highest} değerine çıktı; kayıp şimdi {loss}.</translation>
    </message>
    <message>
        <source>Try a learning rate ten times smaller.</source>
        <translation>On kat küçük bir öğrenme oranı deneyin.</translation>
    </message>
    <message>
        <source>Hardly anything is learned: after epoch {epoch} the loss is {loss} and {accuracy} are read right; guessing gives {chance} and {guessed}.</source>
        <translation>Neredeyse hiçbir şey öğrenilmiyor: {epoch}. epoch sonunda kayıp {loss}, doğru okunan {accuracy}; rastgele tahminde kayıp {chance}, doğru okunan {guessed} olurdu.</translation>
    </message>
    <message>
        <source>The penalty L1 or L2 outweighs the answers: make it a hundred times smaller.</source>
        <translation>L1 ya da L2 cezası yanıtlardan ağır basıyor: yüz kat küçültün.</translation>
    </message>
    <message>
        <source>The gradient is there, but the steps are tiny: try a learning rate ten times larger.</source>
        <translation>Gradyan var ama adımlar çok küçük: on kat büyük bir öğrenme oranı deneyin.</translation>
    </message>
    <message>
        <source>Try ReLU, batch normalization, fewer layers, or another learning rate.</source>
        <translation>ReLU, batch normalization, daha az katman ya da başka bir öğrenme oranı deneyin.</translation>
    </message>
    <message>
        <source>{share} of the ReLU units answer 0 to every image and learn no more.</source>
        <translation>ReLU nöronlarının {share} kadarı her görüntüye 0 yanıtı veriyor ve artık öğrenmiyor.</translation>
    </message>
    <message>
        <source>The loss jumped from {start} to {highest}, and is {loss} now.</source>
        <translation>Kayıp {start} değerinden {highest} değerine fırladı; şimdi {loss}.</translation>
    </message>
    <message>
        <source>Switch on “Normalise pixels”, or try a learning rate ten times smaller.</source>
        <translation>“Pikselleri normalleştir” ayarını açın ya da on kat küçük bir öğrenme oranı deneyin.</translation>
    </message>
    <message>
        <source>With “First weights” at zero all units of a layer learn the same: choose Glorot or He there.</source>
        <translation>“İlk ağırlıklar” sıfır olunca bir katmanın bütün nöronları aynı şeyi öğrenir: orada Glorot ya da He seçin.</translation>
    </message>
    <message>
        <source>Switch on “Normalise pixels”: numbers up to 255 drive the units out of range.</source>
        <translation>“Pikselleri normalleştir” ayarını açın: 255’e varan sayılar nöronları çalışma aralığının dışına iter.</translation>
    </message>
    <message>
        <source>Mean squared error begins slowly: try cross-entropy, or a larger learning rate.</source>
        <translation>Ortalama kare hata yavaş başlar: çapraz entropiyi ya da daha büyük bir öğrenme oranını deneyin.</translation>
    </message>
    <message>
        <source>Hardly any gradient gets through the layers: try He or Glorot as “First weights”, batch normalization, or fewer layers.</source>
        <translation>Katmanlardan neredeyse hiç gradyan geçmiyor: “İlk ağırlıklar” için He ya da Glorot seçin; batch normalization ya da daha az katman da deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>Try a smaller learning rate, He as “First weights”, batch normalization, or Leaky ReLU.</source>
        <translation>Daha küçük bir öğrenme oranı, “İlk ağırlıklar” için He, batch normalization ya da Leaky ReLU deneyin.</translation>
    </message>
    <message>
        <source>Overfitting: since epoch {best} the validation loss rose from {lowest} to {now}, while the training loss fell from {then} to {loss}.</source>
        <translation>Aşırı öğrenme: {best}. epoch’tan beri doğrulama kaybı {lowest} değerinden {now} değerine yükseldi, eğitim kaybı ise {then} değerinden {loss} değerine düştü.</translation>
    </message>
    <message>
        <source>Use more images or augmentation, or a smaller network with dropout.</source>
        <translation>Daha çok görüntü ya da veri artırma kullanın, ya da dropout’lu daha küçük bir ağ kurun.</translation>
    </message>
    <message>
        <source>Try more dropout or L2, augmentation, or early stopping with the best weights.</source>
        <translation>Daha çok dropout ya da L2, veri artırma ya da en iyi ağırlıklarla erken durdurma deneyin.</translation>
    </message>
    <message>
        <source>Try dropout, L2, augmentation, or early stopping with the best weights.</source>
        <translation>Dropout, L2, veri artırma ya da en iyi ağırlıklarla erken durdurma deneyin.</translation>
    </message>
    <message>
        <source>The target was reached in epoch {epoch}: an accuracy of {value}, wanted {target}.</source>
        <translation>Hedefe {epoch}. epoch’ta ulaşıldı: doğruluk {value}, istenen {target}.</translation>
    </message>
    <message>
        <source>The target was reached in epoch {epoch}: a loss of {value}, wanted {target}.</source>
        <translation>Hedefe {epoch}. epoch’ta ulaşıldı: kayıp {value}, istenen {target}.</translation>
    </message>
    <message>
        <source>Ended early in epoch {epoch}: the loss has not been better than in epoch {best} for {patience} epochs.</source>
        <translation>{epoch}. epoch’ta erken durduruldu: kayıp {patience} epoch’tur {best}. epoch’takinden iyi olmadı.</translation>
    </message>
    <message>
        <source>The curves could not be saved as {path} ({reason}). Choose another folder or free some space, then save them again.</source>
        <translation>Eğriler {path} olarak kaydedilemedi ({reason}). Başka bir klasör seçin veya yer açın, sonra yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The output could not be written ({reason}).</source>
        <translation>Çıktı yazılamadı ({reason}).</translation>
    </message>
    <message>
        <source>This was called off.</source>
        <translation>Bundan vazgeçildi.</translation>
    </message>
    <message>
        <source>The logs for TensorBoard could not be written ({reason}).</source>
        <translation>TensorBoard kayıtları yazılamadı ({reason}).</translation>
    </message>
    <message>
        <source>The training goes on; free some space, and the next epoch writes all of them.</source>
        <translation>Eğitim sürüyor; yer açın, sonraki epoch hepsini yeniden yazar.</translation>
    </message>
    <message>
        <source>The learning rate must be above 0, but is {value}.</source>
        <translation>Öğrenme oranı 0’dan büyük olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>The numbers have grown beyond all bounds. Choose a smaller learning rate and new weights.</source>
        <translation>Sayılar sınırsız büyüdü. Daha küçük bir öğrenme oranı ve yeni ağırlıklar seçin.</translation>
    </message>
    <message>
        <source>“{field}” must have {low} to {high} entries, but has {count}.</source>
        <translation>“{field}” {low} ile {high} arasında öğe içermeli, ama {count} öğe içeriyor.</translation>
    </message>
    <message>
        <source>“{field}” must have 1 to {high} letters, but has {count}.</source>
        <translation>“{field}” 1 ile {high} arasında harf içermeli, ama {count} harf içeriyor.</translation>
    </message>
    <message>
        <source>“{field}” holds a character that cannot be written.</source>
        <translation>“{field}” yazılamayan bir karakter içeriyor.</translation>
    </message>
    <message>
        <source>A window is at least 1 pixel wide, but its size is {size}.</source>
        <translation>Bir pencere en az 1 piksel genişliğindedir, ama boyutu {size}.</translation>
    </message>
    <message>
        <source>A window moves by at least 1 pixel, but the stride is {stride}.</source>
        <translation>Pencere en az 1 piksel ilerler, ama adım uzunluğu {stride}.</translation>
    </message>
    <message>
        <source>A window of {size} pixels does not fit into {length} pixels.</source>
        <translation>{size} piksellik pencere {length} piksele sığmaz.</translation>
    </message>
    <message>
        <source>The result has {rows} × {columns} places, but row {row}, column {column} was asked for.</source>
        <translation>Sonuçta {rows} × {columns} yer var, ama {row}. satır, {column}. sütun istendi.</translation>
    </message>
    <message>
        <source>Every weight of a kernel has to be a number; this one holds infinity or none.</source>
        <translation>Çekirdeğin her ağırlığı bir sayı olmalı; bunda sonsuz ya da sayı olmayan bir değer var.</translation>
    </message>
    <message>
        <source>A kernel slides over rows and columns of pixels, but received {shape}.</source>
        <translation>Çekirdek piksel satırları ve sütunları üzerinde kayar, ama {shape} geldi.</translation>
    </message>
    <message>
        <source>A kernel is a square of weights, as large as its window, but this one is {shape}.</source>
        <translation>Çekirdek, penceresi kadar büyük bir ağırlık karesidir, ama bu {shape}.</translation>
    </message>
    <message>
        <source>The weights and biases do not fit together to a network.</source>
        <translation>Ağırlıklar ve bias değerleri bir ağ oluşturacak biçimde birbirine uymuyor.</translation>
    </message>
    <message>
        <source>“{value}” is no activation for a hidden unit of this network.</source>
        <translation>“{value}” bu ağın gizli nöronları için bir aktivasyon değil.</translation>
    </message>
    <message>
        <source>Softmax needs at least two outputs: a single one would always be 1.</source>
        <translation>Softmax en az iki çıkış ister: tek çıkış hep 1 olurdu.</translation>
    </message>
    <message>
        <source>An example is a row of numbers.</source>
        <translation>Örnek bir sayı dizisidir.</translation>
    </message>
    <message>
        <source>The example does not fit the network’s inputs and outputs.</source>
        <translation>Örnek, ağın girişlerine ve çıkışlarına uymuyor.</translation>
    </message>
    <message>
        <source>For softmax the target must be 1 for one class and 0 for the others.</source>
        <translation>Softmax için hedef bir sınıfta 1, diğerlerinde 0 olmalı.</translation>
    </message>
    <message>
        <source>The model {path} has no convolution whose kernels could be shown.</source>
        <translation>{path} modelinde çekirdekleri gösterilebilecek bir evrişim yok.</translation>
    </message>
    <message>
        <source>A network reads an image of 28 × 28 bytes, but received {shape} of {type}.</source>
        <translation>Ağ 28 × 28 baytlık bir görüntü okur, ama {type} türünde {shape} geldi.</translation>
    </message>
    <message>
        <source>The glossary explains “{key}” twice.</source>
        <translation>Sözlük “{key}” terimini iki kez açıklıyor.</translation>
    </message>
    <message>
        <source>In the glossary “{key}” points to “{other}”, which is no other term.</source>
        <translation>Sözlükte “{key}”, başka bir terim olmayan “{other}” için bağlantı veriyor.</translation>
    </message>
    <message>
        <source>The glossary does not explain “{key}”.</source>
        <translation>Sözlük “{key}” terimini açıklamıyor.</translation>
    </message>
    <message>
        <source>{path} could not be read ({reason}).</source>
        <translation>{path} okunamadı ({reason}).</translation>
    </message>
    <message>
        <source>Kernels are 3 or 5 pixels wide here, but {size} was asked for.</source>
        <translation>Çekirdekler burada 3 ya da 5 piksel genişliğindedir, ama {size} istendi.</translation>
    </message>
    <message>
        <source>{path} is no lesson: a lesson has at most {most} bytes of text, this has more.</source>
        <translation>{path} bir ders değil: bir ders en çok {most} bayt metindir, bu daha uzun.</translation>
    </message>
    <message>
        <source>This is not a lesson: in line {line}, “{near}” stands where a name in straight double quotes must stand. Often a comma before it is one too many, or a number has a comma instead of a point.</source>
        <translation>Bu bir ders değil: {line}. satırda, düz çift tırnak içinde bir ad gereken yerde “{near}” var. Çoğu kez ondan önceki virgül fazladır ya da bir sayıda nokta yerine virgül vardır.</translation>
    </message>
    <message>
        <source>This is not a lesson: in line {line} a comma stands behind the last entry. Take it away.</source>
        <translation>Bu bir ders değil: {line}. satırda son ögenin ardında virgül var. Onu silin.</translation>
    </message>
    <message>
        <source>This is not a lesson: before “{near}” in line {line} a comma or a closing bracket is missing.</source>
        <translation>Bu bir ders değil: {line}. satırda “{near}” öncesinde bir virgül ya da kapanan bir ayraç eksik.</translation>
    </message>
    <message>
        <source>This is not a lesson: before “{near}” in line {line} a colon is missing.</source>
        <translation>Bu bir ders değil: {line}. satırda “{near}” öncesinde iki nokta üst üste eksik.</translation>
    </message>
    <message>
        <source>This is not a lesson: in line {line}, “{near}” stands where a value must stand: a text in straight double quotes, a number with a point, true, false, a list or an object.</source>
        <translation>Bu bir ders değil: {line}. satırda, değer gereken yerde “{near}” var. Değer; düz çift tırnak içinde bir metin, noktalı bir sayı, true, false, bir liste ya da bir nesnedir.</translation>
    </message>
    <message>
        <source>This is not a lesson: the text that begins in line {line} with “{near}” has no closing quote.</source>
        <translation>Bu bir ders değil: {line}. satırda “{near}” ile başlayan metnin kapanan tırnağı yok.</translation>
    </message>
    <message>
        <source>This is not a lesson: a text in line {line} does not end there. A double quote is missing, or \n in the place of a new line.</source>
        <translation>Bu bir ders değil: {line}. satırdaki bir metin orada bitmiyor. Bir çift tırnak ya da yeni satırın yerine \n eksik.</translation>
    </message>
    <message>
        <source>This is not a lesson: in line {line} a text has a single \. Write \\ for it.</source>
        <translation>Bu bir ders değil: {line}. satırda bir metnin içinde tek bir \ var. Yerine \\ yazın.</translation>
    </message>
    <message>
        <source>This is not a lesson: it has ended before “{near}” in line {line}. A bracket may be closed too early.</source>
        <translation>Bu bir ders değil: {line}. satırdaki “{near}” öncesinde bitmiş. Bir ayraç fazla erken kapanmış olabilir.</translation>
    </message>
    <message>
        <source>This is not a lesson: the text breaks off in line {line}, before its last bracket is closed.</source>
        <translation>Bu bir ders değil: metin {line}. satırda, son ayraç kapanmadan kesiliyor.</translation>
    </message>
    <message>
        <source>This is not a lesson: the file is empty.</source>
        <translation>Bu bir ders değil: dosya boş.</translation>
    </message>
    <message>
        <source>This is not a lesson: the JSON text breaks off or is malformed in line {line}, column {column} ({why}).</source>
        <translation>Bu bir ders değil: JSON metni {line}. satır, {column}. sütunda kesiliyor ya da bozuk ({why}).</translation>
    </message>
    <message>
        <source>“{name}” stands twice in one object of the lesson. Take one of them away.</source>
        <translation>“{name}” dersin bir nesnesinde iki kez var. Birini silin.</translation>
    </message>
    <message>
        <source>A lesson is an object in JSON with “title”, “introduction” and “steps”, but this is {value}.</source>
        <translation>Ders, “title”, “introduction” ve “steps” içeren bir JSON nesnesidir; bu ise {value}.</translation>
    </message>
    <message>
        <source>“{field}” must be an object with two texts, “en” and “tr”, but is {value}.</source>
        <translation>“{field}”, “en” ve “tr” adlı iki metni olan bir nesne olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>“{field}” must be an object with names and values, but is {value}.</source>
        <translation>“{field}”, adları ve değerleri olan bir nesne olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>“{field}” must be a list in square brackets, but is {value}.</source>
        <translation>“{field}” köşeli ayraç içinde bir liste olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>“{field}” must be a text in double quotes, but is {value}.</source>
        <translation>“{field}” çift tırnak içinde bir metin olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>“{field}” must be true or false, without quotes, but is {value}.</source>
        <translation>“{field}” tırnaksız true ya da false olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>“{field}” must be a number from {low} to {high}, written without quotes, but is {value}.</source>
        <translation>“{field}” {low} ile {high} arasında, tırnaksız yazılmış bir sayı olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>“{field}” is missing: each text is needed in English (“en”) and in Turkish (“tr”).</source>
        <translation>“{field}” eksik: her metin hem İngilizce (“en”) hem Türkçe (“tr”) gerekir.</translation>
    </message>
    <message>
        <source>“{field}” is missing in the lesson; the README tells how to write it.</source>
        <translation>Derste “{field}” eksik; nasıl yazılacağı README dosyasındadır.</translation>
    </message>
    <message>
        <source>“{field}” must be a place in the program, but is {value}. Nearest known: {near}.</source>
        <translation>“{field}” programda bir yer olmalı, ama {value}. Bilinen en yakınlar: {near}.</translation>
    </message>
    <message>
        <source>“{field}” has no “kind”, which must be one of {expected}.</source>
        <translation>“{field}” için “kind” eksik; şunlardan biri olmalı: {expected}.</translation>
    </message>
    <message>
        <source>This is not a lesson: its text cannot be read from byte {byte} on. Save it as UTF-8 in your editor.</source>
        <translation>Bu bir ders değil: metni {byte}. bayttan sonra okunamıyor. Dosyayı düzenleyicinizde UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <source>This is not a lesson: its text cannot be read ({why}).</source>
        <translation>Bu bir ders değil: metni okunamıyor ({why}).</translation>
    </message>
    <message>
        <source>“{field}” needs a “preset” from which it starts, such as “{near}”.</source>
        <translation>“{field}” için başlangıç olarak bir “preset” gerekir, örneğin “{near}”.</translation>
    </message>
    <message>
        <source>Step {number} of the lesson names a preset “{value}”, which there is not. Nearest known: {near}.</source>
        <translation>Dersin {number}. adımındaki “{value}” diye bir hazır ayar yok. En yakın bilinen: {near}.</translation>
    </message>
    <message>
        <source>“{field}” must be the name of a control, such as epochsField, but is {value}.</source>
        <translation>“{field}” epochsField gibi bir denetimin adı olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>“{field}” has {count} options, but its answer is number {answer}.</source>
        <translation>“{field}” {count} seçenekli, ama yanıtı {answer} numara.</translation>
    </message>
    <message>
        <source>“{field}” needs a function of one number at a time, not {value}.</source>
        <translation>“{field}” her seferinde tek bir sayıya bakan bir fonksiyon ister, {value} değil.</translation>
    </message>
    <message>
        <source>There is no network to look into yet. Press “Train one now”.</source>
        <translation>Henüz içine bakılacak bir ağ yok. “Şimdi bir tane eğit” düğmesine basın.</translation>
    </message>
    <message>
        <source>There is no such unit in the network.</source>
        <translation>Ağda böyle bir nöron yok.</translation>
    </message>
</context>
</TS>
