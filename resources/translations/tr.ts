<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>ActivationList</name>
    <message>
        <source>Activation functions</source>
        <translation>Aktivasyon fonksiyonları</translation>
    </message>
    <message>
        <source>Click to study it; tick it (space bar) to keep its curve beside the others.</source>
        <translation>İncelemek için tıkla; eğrisi ötekilerin yanında kalsın istersen işaretle (boşluk tuşu).</translation>
    </message>
    <message>
        <source>Click to play with it: it works on several numbers at once and has no curve.</source>
        <translation>Denemek için tıkla: aynı anda birkaç sayıyla çalışır, bu yüzden eğrisi yoktur.</translation>
    </message>
</context>
<context>
    <name>ActivationTab</name>
    <message>
        <source>Functions</source>
        <translation>Fonksiyonlar</translation>
    </message>
    <message>
        <source>Ticked curves stay beside the one you study.</source>
        <translation>İşaretli eğriler, incelediğinin yanında kalır.</translation>
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
        <source>From numbers to probabilities</source>
        <translation>Sayılardan olasılıklara</translation>
    </message>
    <message>
        <source>Curve and slope</source>
        <translation>Eğri ve eğim</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>What the network reads; draw slowly and see after which piece of the stroke it changes its mind.</source>
        <translation>Ağın okuduğu rakam; yavaş çiz ve çizginin hangi parçasından sonra fikrini değiştirdiğine bak.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir saniye …</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Bir rakam çiz</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Eminim</translation>
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
        <translation>Açık ya da koyu; istersen bilgisayarın ayarı gibi.</translation>
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
        <translation>Bu iletiyi kaldırır.</translation>
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
        <translation>Programdaki bir hata, o an yapılan işi durdurdu. Çalışmaya devam edebilirsin.</translation>
    </message>
    <message>
        <source>The details are in the log file in {folder}.</source>
        <translation>Ayrıntılar {folder} klasöründeki günlük dosyasında.</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>as in the preset</source>
        <translation>hazır ayardaki gibi</translation>
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
        <source>Activation</source>
        <translation>Aktivasyon</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizasyon</translation>
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
        <source>Epochs</source>
        <translation>Epoch sayısı</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum (seed)</translation>
    </message>
    <message>
        <source>A ready-made training. Start with the course network.</source>
        <translation>Hazır bir eğitim. Ders ağıyla başla.</translation>
    </message>
    <message>
        <source>Digits, or the harder pictures of clothes.</source>
        <translation>Rakamlar ya da daha zor olan giysi resimleri.</translation>
    </message>
    <message>
        <source>The hidden layers’ activation function. Try sigmoid to see it learn slowly.</source>
        <translation>Gizli katmanların aktivasyon fonksiyonu. Ağın ne kadar yavaş öğrendiğini görmek için sigmoid&apos;i dene.</translation>
    </message>
    <message>
        <source>How gradients change the weights. Compare Adam with SGD.</source>
        <translation>Gradyanların ağırlıkları nasıl değiştirdiği. Adam ile SGD&apos;yi karşılaştır.</translation>
    </message>
    <message>
        <source>The size of each step. Ten times more may diverge, ten times less crawls.</source>
        <translation>Her adımın büyüklüğü (learning rate). On katı ıraksayabilir, onda biri çok yavaş öğrenir.</translation>
    </message>
    <message>
        <source>Images per step. Larger batches make fewer, smoother steps.</source>
        <translation>Her adımdaki görüntü sayısı. Büyük batch daha az ve daha düzgün adım demektir.</translation>
    </message>
    <message>
        <source>How many times the network sees all training images.</source>
        <translation>Ağın bütün eğitim görüntülerini kaç kez göreceği.</translation>
    </message>
    <message>
        <source>Start of all randomness. The same seed gives the same curves.</source>
        <translation>Bütün rastgeleliğin başlangıcı. Aynı tohum aynı eğrileri verir.</translation>
    </message>
    <message>
        <source>{parameters} parameters · {work} multiply-adds an image · about {time} to train</source>
        <translation>{parameters} parametre · görüntü başına {work} çarp-topla · eğitim yaklaşık {time}</translation>
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
    <name>CurveLegend</name>
    <message>
        <source>training</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>doğrulama</translation>
    </message>
    <message>
        <source>Solid line: training. Dashed line: validation.</source>
        <translation>Düz çizgi: eğitim. Kesik çizgi: doğrulama.</translation>
    </message>
</context>
<context>
    <name>DigitCanvas</name>
    <message>
        <source>Draw a digit here</source>
        <translation>Buraya bir rakam çiz</translation>
    </message>
    <message>
        <source>Drawing canvas</source>
        <translation>Çizim tuvali</translation>
    </message>
    <message>
        <source>Arrow keys move the pen, with Shift in small steps; Space puts it down and lifts it.</source>
        <translation>Ok tuşları kalemi taşır, Shift ile küçük adımlarla; boşluk tuşu kalemi indirir ve kaldırır.</translation>
    </message>
    <message>
        <source>Draw with the mouse or a pen; or press Space to put the pen down and move it with the arrow keys.</source>
        <translation>Fareyle ya da kalemle çiz; istersen boşluk tuşuyla kalemi indir ve ok tuşlarıyla taşı.</translation>
    </message>
</context>
<context>
    <name>DrawingCard</name>
    <message>
        <source>Pen</source>
        <translation>Kalem</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Kalem kalınlığı</translation>
    </message>
    <message>
        <source>How thick the pen writes; try a very thin and a very thick seven (arrow keys: small steps).</source>
        <translation>Kalemin ne kadar kalın yazdığı; çok ince ve çok kalın bir yedi dene (ok tuşları: küçük adımlar).</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Takes the last stroke back, so that you see what it meant (Ctrl+Z).</source>
        <translation>Son çizgiyi geri alır; böylece o çizginin neyi değiştirdiğini görürsün (Ctrl+Z).</translation>
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
        <translation>Sıradaki rakam için tuvali siler; geri alınca eskisi döner (Del).</translation>
    </message>
</context>
<context>
    <name>DrawingTab</name>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Finished epochs</source>
        <translation>Biten epoch&apos;lar</translation>
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
        <translation>Eğitimde kullan</translation>
    </message>
    <message>
        <source>Use this function in Train</source>
        <translation>Bu fonksiyonu eğitimde kullan</translation>
    </message>
    <message>
        <source>Softmax is meant for the output layer: in hidden layers see how it slows learning.</source>
        <translation>Softmax çıkış katmanı içindir: gizli katmanlarda öğrenmeyi nasıl yavaşlattığını gör.</translation>
    </message>
    <message>
        <source>Puts it into the hidden dense layers of the network in Train and learns the lines.</source>
        <translation>Eğit sekmesindeki ağın gizli tam bağlı katmanlarına koyar; doğruları ağ kendisi öğrenir.</translation>
    </message>
    <message>
        <source>Puts it into the hidden layers of the network in Train: train and compare.</source>
        <translation>Eğit sekmesindeki ağın gizli katmanlarına koyar: eğit ve karşılaştır.</translation>
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
        <source>no, never below 0</source>
        <translation>hayır, hiç 0&apos;ın altına inmez</translation>
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
    <name>FunctionPlot</name>
    <message>
        <source>Curves of the functions</source>
        <translation>Fonksiyonların eğrileri</translation>
    </message>
    <message>
        <source>Drag the line or click to choose x; the wheel zooms.</source>
        <translation>x seçmek için çizgiyi sürükle ya da tıkla; tekerlek yakınlaştırır.</translation>
    </message>
    <message>
        <source>Curves of the derivatives</source>
        <translation>Türevlerin eğrileri</translation>
    </message>
    <message>
        <source>The slope of each curve above: where it is 0, no gradient gets through.</source>
        <translation>Yukarıdaki her eğrinin eğimi: 0 olduğu yerden gradyan geçemez.</translation>
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
        <translation>x = 1 için sigmoid ile ReLU&apos;yu karşılaştır: hangisi on katmanın öğrenmesine izin verir?</translation>
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
    <name>ModelCard</name>
    <message>
        <source>What the network sees</source>
        <translation>Ağın gördüğü</translation>
    </message>
    <message>
        <source>Your ink at 28 × 28 pixels, sized and centred as in MNIST.</source>
        <translation>Çizimin 28 × 28 piksellik hâli; MNIST&apos;teki gibi boyutlandırılmış ve ortalanmış.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametre</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Test doğruluğu</translation>
    </message>
    <message>
        <source>Back to the bundled reader</source>
        <translation>Programla gelen okuyucuya dön</translation>
    </message>
    <message>
        <source>Reads the same ink with the network that came with the program, to compare it with yours.</source>
        <translation>Aynı çizimi programla gelen ağa okutur; kendi ağınla karşılaştırabilirsin.</translation>
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
        <translation>Bütün parametrelere Keras&apos;ın başladığı değerleri verir.</translation>
    </message>
    <message>
        <source>Move it and watch the curve; the arrow keys take small steps.</source>
        <translation>Kaydır ve eğriyi izle; ok tuşları küçük adımlar atar.</translation>
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
        <translation>Ağın kanısını nasıl paylaştırdığı; 4 ile 9 arası bir şey çiz ve paylaşmasını izle.</translation>
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
        <translation>Bir hazır ayar seç ve Eğit&apos;e bas.</translation>
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
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Epoch {epoch} / {epochs}</translation>
    </message>
    <message>
        <source>step {step} of {steps} · {speed} images/s · {time} left</source>
        <translation>adım {step} / {steps} · {speed} görüntü/sn · kalan {time}</translation>
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
    <name>ReadOut</name>
    <message>
        <source>x, where the line stands</source>
        <translation>x, çizginin durduğu yer</translation>
    </message>
    <message>
        <source>Type a number or press the up and down keys, and watch which slopes come close to 0.</source>
        <translation>Bir sayı yaz ya da yukarı ve aşağı tuşlarına bas; hangi eğimlerin 0&apos;a yaklaştığını izle.</translation>
    </message>
    <message>
        <source>Drag the line in the plot, or click anywhere, to move x.</source>
        <translation>x&apos;i taşımak için grafikteki çizgiyi sürükle ya da bir yere tıkla.</translation>
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
        <source>The test result appears here when a run has finished.
It is measured once, on 10,000 images that the network has never seen.</source>
        <translation>Test sonucu, eğitim bitince burada görünür.
Ağın hiç görmediği 10.000 görüntüyle bir kez ölçülür.</translation>
    </message>
    <message>
        <source>Test accuracy &lt;b&gt;{accuracy}&lt;/b&gt; ({low} to {high}) · loss {loss}</source>
        <translation>Test doğruluğu &lt;b&gt;{accuracy}&lt;/b&gt; ({low} – {high}) · kayıp {loss}</translation>
    </message>
    <message>
        <source>In brackets the 95 % interval: chance alone moves a result on 10,000 images that far.</source>
        <translation>Ayraç içinde %95 güven aralığı: 10.000 görüntüdeki bir sonuç yalnızca şansla bu kadar oynar.</translation>
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
        <source>Use this model in Draw</source>
        <translation>Bu modeli Çiz&apos;de kullan</translation>
    </message>
    <message>
        <source>Let the network just trained read your drawings.</source>
        <translation>Çizimlerini az önce eğitilen ağ okusun.</translation>
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
        <translation>Aynı çizimin ağa ulaşan hâli; bir köşeye çiz ve yine ortalanmış olarak ulaştığını gör.</translation>
    </message>
</context>
<context>
    <name>SoftmaxPanel</name>
    <message>
        <source>Softmax turns any numbers into probabilities: none below 0, all together 1. Push one number up, and the others get less.</source>
        <translation>Softmax her türlü sayıyı olasılığa çevirir: hiçbiri 0&apos;ın altına inmez, toplamları 1&apos;dir. Bir sayıyı artırırsan ötekilerin payı azalır.</translation>
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
        <translation>Mavi büyür, turuncu küçülür; her sütunun toplamı 0&apos;dır. Buna Jacobian matrisi denir.</translation>
    </message>
    <message>
        <source>Number {place}</source>
        <translation>{place}. sayı</translation>
    </message>
    <message>
        <source>Move it: its own probability grows at the cost of the others.</source>
        <translation>Kaydır: kendi olasılığı, ötekilerin payı azalarak büyür.</translation>
    </message>
    <message>
        <source>Low makes the largest number win almost everything, high makes all alike: try both ends.</source>
        <translation>Düşükken en büyük sayı neredeyse her şeyi alır, yüksekken hepsi birbirine benzer: iki ucu da dene.</translation>
    </message>
    <message>
        <source>Probability {place}</source>
        <translation>{place}. olasılık</translation>
    </message>
    <message>
        <source>Picking the largest is another function, argmax: it would only say “{place}”.</source>
        <translation>En büyüğü seçmek başka bir fonksiyonun, argmax&apos;ın işidir: o yalnızca “{place}” derdi.</translation>
    </message>
</context>
<context>
    <name>TrainingTab</name>
    <message>
        <source>What to train</source>
        <translation>Ne eğitilecek</translation>
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
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>loss (cross-entropy)</source>
        <translation>kayıp (çapraz entropi)</translation>
    </message>
    <message>
        <source>share read right</source>
        <translation>doğru okunan pay</translation>
    </message>
    <message>
        <source>Loss by epoch, training and validation</source>
        <translation>Epoch&apos;lara göre kayıp, eğitim ve doğrulama</translation>
    </message>
    <message>
        <source>Accuracy by epoch, training and validation</source>
        <translation>Epoch&apos;lara göre doğruluk, eğitim ve doğrulama</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoch&apos;lar</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>Test sonucu</translation>
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
        <translation>Doğr. kayıp</translation>
    </message>
    <message>
        <source>Val. accuracy</source>
        <translation>Doğr. doğruluk</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Saniye</translation>
    </message>
</context>
<context>
    <name>activations</name>
    <message>
        <source>Needs exp(), which costs more than ReLU&apos;s comparison.</source>
        <translation>exp() gerektirir; bu, ReLU&apos;nun karşılaştırmasından daha pahalıdır.</translation>
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
        <source>Smooth everywhere, without ReLU&apos;s corner.</source>
        <translation>Her yerde pürüzsüzdür, ReLU&apos;nun köşesi yoktur.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Doğrusal</translation>
    </message>
    <message>
        <source>Output of networks that predict a quantity, such as a price (regression).</source>
        <translation>Fiyat gibi bir büyüklüğü tahmin eden ağların çıkışı (regresyon).</translation>
    </message>
    <message>
        <source>Any number can come out.</source>
        <translation>Çıktı herhangi bir sayı olabilir.</translation>
    </message>
    <message>
        <source>The gradient is 1 everywhere.</source>
        <translation>Gradyan her yerde 1&apos;dir.</translation>
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
        <translation>Evet-hayır sorularının çıkışı; tekrarlayan ağların içindeki kapılar.</translation>
    </message>
    <message>
        <source>Squeezes every number between 0 and 1, to be read as a probability.</source>
        <translation>Her sayıyı 0 ile 1 arasına sıkıştırır; olasılık olarak okunabilir.</translation>
    </message>
    <message>
        <source>Saturates at both ends, and its slope is at most ¼: gradients vanish.</source>
        <translation>İki uçta da doyuma ulaşır, eğimi en çok ¼&apos;tür: gradyanlar kaybolur.</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>Hidden layers of recurrent networks, for time series and text.</source>
        <translation>Zaman serileri ve metin için tekrarlayan ağların gizli katmanları.</translation>
    </message>
    <message>
        <source>Zero-centred: outputs lie evenly around 0.</source>
        <translation>Sıfır merkezli: çıktılar 0&apos;ın iki yanına eşit dağılır.</translation>
    </message>
    <message>
        <source>Its slope reaches 1, four times that of the sigmoid.</source>
        <translation>Eğimi 1&apos;e ulaşır; sigmoid&apos;inkinin dört katı.</translation>
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
        <translation>Çoğu ağın gizli katmanları, özellikle görüntüler için: önce bunu dene.</translation>
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
        <source>No gradient for negative inputs: a neuron that only gets those has died.</source>
        <translation>Negatif girdilerde gradyan yok: yalnızca onları alan nöron ölmüştür.</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Hidden layers where ReLU neurons die; established for many years.</source>
        <translation>ReLU nöronlarının öldüğü gizli katmanlar; uzun yıllardır yerleşiktir.</translation>
    </message>
    <message>
        <source>Some gradient for negative inputs too: neurons do not die.</source>
        <translation>Negatif girdilerde de biraz gradyan var: nöronlar ölmez.</translation>
    </message>
    <message>
        <source>As quick as ReLU.</source>
        <translation>ReLU kadar hızlı.</translation>
    </message>
    <message>
        <source>One more number to choose, often for a small gain.</source>
        <translation>Seçilecek bir sayı daha; kazancı çoğu kez küçüktür.</translation>
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
        <translation>Gizli katmanlar; ReLU&apos;nun yerleşik bir seçeneği.</translation>
    </message>
    <message>
        <source>Negative outputs bring the mean closer to 0 than with ReLU.</source>
        <translation>Negatif çıktılar ortalamayı ReLU&apos;ya göre 0&apos;a yaklaştırır.</translation>
    </message>
    <message>
        <source>Some gradient for negative inputs that are not too far from 0.</source>
        <translation>0&apos;dan çok uzak olmayan negatif girdilerde biraz gradyan var.</translation>
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
        <source>Hidden dense layers that learn their activation; here you set the lines.</source>
        <translation>Aktivasyonunu kendi öğrenen tam bağlı gizli katmanlar; burada doğruları sen ayarlarsın.</translation>
    </message>
    <message>
        <source>ReLU and leaky ReLU are special cases: try the slopes 0 and 1.</source>
        <translation>ReLU ve leaky ReLU özel durumlarıdır: 0 ve 1 eğimlerini dene.</translation>
    </message>
    <message>
        <source>Neurons do not die as long as the lines have a slope.</source>
        <translation>Doğruların eğimi oldukça nöronlar ölmez.</translation>
    </message>
    <message>
        <source>Doubles the parameters: two sums for each neuron.</source>
        <translation>Parametreleri ikiye katlar: her nöron için iki toplam.</translation>
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
        <translation>Birkaç sınıftan tam olarak biri doğruyken çıkış; on rakamda olduğu gibi.</translation>
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
        <translation>Çıkış içindir: gizli katmanlarda gradyanın çoğu kaybolur.</translation>
    </message>
    <message>
        <source>A high probability is no proof: it can be sure and wrong.</source>
        <translation>Yüksek olasılık kanıt değildir: emin olup yanılabilir.</translation>
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
        <translation>Çan eğrisinin altındaki alanı (Φ) gerektirir; bu, ReLU&apos;dan pahalıdır.</translation>
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
        <translation>Yayılım gibi pozitif olması gereken çıkışlar; gizli katmanlarda seyrektir.</translation>
    </message>
    <message>
        <source>Always positive, and its slope is the sigmoid.</source>
        <translation>Her zaman pozitiftir ve eğimi sigmoid&apos;dir.</translation>
    </message>
    <message>
        <source>Needs exp() and a logarithm, seldom for a gain over ReLU.</source>
        <translation>exp() ve logaritma gerektirir; ReLU&apos;ya göre seyrek kazandırır.</translation>
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
        <translation>geçersiz seçim: %(value)r (şunlardan seç: %(choices)s)</translation>
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
        <source>a run’s name, a .tflite or .npz file, or digit-reader</source>
        <translation>bir eğitimin adı, .tflite ya da .npz dosyası veya digit-reader</translation>
    </message>
    <message>
        <source>{names}; the one it was trained on when absent</source>
        <translation>{names}; verilmezse eğitildiği veri seti</translation>
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
        <source>Test accuracy {accuracy} (95 % interval {low} to {high}), loss {loss}.</source>
        <translation>Test doğruluğu {accuracy} (%95 güven aralığı {low} – {high}), kayıp {loss}.</translation>
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
        <translation>her boyutta png, jpeg, bmp ya da webp; açık üstüne koyu ya da koyu üstüne açık</translation>
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
        <source>parameters</source>
        <translation>parametre</translation>
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
        <source>list the kept runs, newest first</source>
        <translation>saklanan eğitimleri yeniden eskiye listeler</translation>
    </message>
    <message>
        <source>No run yet in {folder}.</source>
        <translation>{folder} klasöründe henüz eğitim yok.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 failed, the sentence says why; 2 a wrong option or setting; 3 the training diverged (its last good weights are kept); 130 stopped with Ctrl-C (the model is kept).</source>
        <translation>Çıkış kodları: 0 tamam; 1 başarısız, nedeni cümlede; 2 yanlış seçenek ya da ayar; 3 eğitim ıraksadı (son sağlam ağırlıklar saklandı); 130 Ctrl-C ile durduruldu (model saklandı).</translation>
    </message>
    <message>
        <source>print one JSON document instead of text</source>
        <translation>metin yerine tek bir JSON belgesi yazar</translation>
    </message>
    <message>
        <source>size of each step; with a schedule its highest value</source>
        <translation>her adımın büyüklüğü; bir çizelge varsa en yüksek değeri</translation>
    </message>
    <message>
        <source>how many times all training images are seen</source>
        <translation>bütün eğitim görüntülerinin kaç kez görüleceği</translation>
    </message>
    <message>
        <source>images per step</source>
        <translation>adım başına görüntü sayısı</translation>
    </message>
    <message>
        <source>start of all randomness; the same seed gives the same numbers</source>
        <translation>bütün rastgeleliğin başlangıcı; aynı tohum aynı sayıları verir</translation>
    </message>
    <message>
        <source>train a network and test it</source>
        <translation>bir ağı eğitir ve test eder</translation>
    </message>
    <message>
        <source>a settings file (JSON), as “presets --json” shows</source>
        <translation>ayar dosyası (JSON); örneğini “presets --json” gösterir</translation>
    </message>
    <message>
        <source>Kept as run {run} in {folder}.</source>
        <translation>{run} adıyla {folder} klasöründe saklandı.</translation>
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
        <translation>Aşırı öğrenmeye karşı dropout&apos;lu, 128 nöronlu tek gizli katman.</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>Batch normalization</translation>
    </message>
    <message>
        <source>One hidden layer of 128 with batch normalization.</source>
        <translation>Batch normalization&apos;lı, 128 nöronlu tek gizli katman.</translation>
    </message>
    <message>
        <source>Batch normalization and dropout</source>
        <translation>Batch normalization ve dropout</translation>
    </message>
    <message>
        <source>The course&apos;s advanced network: 128 and 64, both with both.</source>
        <translation>Dersin gelişmiş ağı: 128 ve 64 nöron, ikisinde de her ikisi.</translation>
    </message>
    <message>
        <source>From scratch in NumPy</source>
        <translation>NumPy ile sıfırdan</translation>
    </message>
    <message>
        <source>784-128-10 written out in NumPy: forward, backward, mini-batch gradient descent.</source>
        <translation>NumPy ile açıkça yazılmış 784-128-10: ileri yayılım, geri yayılım, mini-batch gradyan inişi.</translation>
    </message>
    <message>
        <source>Small convolutional network</source>
        <translation>Küçük evrişimli ağ (CNN)</translation>
    </message>
    <message>
        <source>Two convolutions with pooling: what images need.</source>
        <translation>Havuzlamalı iki evrişim: görüntülerin gerektirdiği.</translation>
    </message>
    <message>
        <source>Digit reader</source>
        <translation>Rakam okuyucu</translation>
    </message>
    <message>
        <source>The network behind the Draw tab, trained with augmentation. Takes many minutes.</source>
        <translation>Çiz sekmesinin arkasındaki ağ; veri artırma ile eğitilir. Dakikalarca sürer.</translation>
    </message>
</context>
<context>
    <name>trainer</name>
    <message>
        <source>The temperature of softmax must be above 0, but is {value}.</source>
        <translation>Softmax sıcaklığı 0&apos;dan büyük olmalı, ama {value}.</translation>
    </message>
    <message>
        <source>Run “{name}” cannot be written as {target}: it has {kind}.</source>
        <translation>“{name}” eğitimi {target} olarak yazılamaz: modeli {kind} biçiminde.</translation>
    </message>
    <message>
        <source>Nothing to read: name a picture, or a file with --strokes.</source>
        <translation>Okunacak bir şey yok: bir resim adı ver ya da --strokes ile bir dosya.</translation>
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
        <source>The last layer must give ten probabilities: a Dense layer with 10 units and softmax.</source>
        <translation>Son katman on olasılık vermeli: 10 nöronlu ve softmax&apos;lı bir Dense katmanı.</translation>
    </message>
    <message>
        <source>Layer {position} ({kind}) is not among those written from scratch. The NumPy engine knows Flatten, Dense and Dropout; choose the Keras engine for the rest.</source>
        <translation>{position}. katman ({kind}) sıfırdan yazılanlar arasında değil. NumPy motoru Flatten, Dense ve Dropout bilir; ötekiler için Keras motorunu seç.</translation>
    </message>
    <message>
        <source>The NumPy engine trains with mini-batch gradient descent (sgd), not with {optimizer}. Choose sgd, or the Keras engine.</source>
        <translation>NumPy motoru mini-batch gradyan inişiyle (sgd) eğitir, {optimizer} ile değil. SGD&apos;yi ya da Keras motorunu seç.</translation>
    </message>
    <message>
        <source>The NumPy engine has no {activation} in hidden layers: it mixes several sums. Choose another activation, or the Keras engine.</source>
        <translation>NumPy motorunun gizli katmanlarında {activation} yok: o, birkaç toplamı karıştırır. Başka bir aktivasyon ya da Keras motorunu seç.</translation>
    </message>
    <message>
        <source>“{path}” is not a file. Choose a picture: PNG, JPEG, BMP or WebP.</source>
        <translation>“{path}” bir dosya değil. Bir resim seç: PNG, JPEG, BMP ya da WebP.</translation>
    </message>
    <message>
        <source>There is no picture “{path}”. Check its name and folder.</source>
        <translation>“{path}” adlı bir resim yok. Adını ve klasörünü denetle.</translation>
    </message>
    <message>
        <source>The picture “{path}” cannot be read ({reason}). Check that you may open it.</source>
        <translation>“{path}” resmi okunamıyor ({reason}). Açma iznin olduğunu denetle.</translation>
    </message>
    <message>
        <source>The picture “{path}” is too large: expected at most {limit} MiB, received {size} MiB. Save it smaller.</source>
        <translation>“{path}” resmi çok büyük: en çok {limit} MiB beklenirken {size} MiB geldi. Daha küçük kaydet.</translation>
    </message>
    <message>
        <source>The picture “{path}” is empty: it has 0 bytes. Save or copy it again.</source>
        <translation>“{path}” resmi boş: 0 bayt. Yeniden kaydet ya da kopyala.</translation>
    </message>
    <message>
        <source>“{path}” is not a picture that can be opened: expected the content of a PNG, JPEG, BMP or WebP file, received something else. Save the picture as PNG.</source>
        <translation>“{path}” açılabilen bir resim değil: PNG, JPEG, BMP ya da WebP içeriği beklenirken başka bir şey geldi. Resmi PNG olarak kaydet.</translation>
    </message>
    <message>
        <source>The picture “{path}” is an animation. Save one of its frames as PNG.</source>
        <translation>“{path}” bir animasyon. Karelerinden birini PNG olarak kaydet.</translation>
    </message>
    <message>
        <source>The picture “{path}” is damaged or incomplete ({reason}). Save or copy it again.</source>
        <translation>“{path}” resmi bozuk ya da eksik ({reason}). Yeniden kaydet ya da kopyala.</translation>
    </message>
    <message>
        <source>The picture “{path}” is too large: expected at most {limit} × {limit} pixels, received {received}. Shrink it, or cut out the digit.</source>
        <translation>“{path}” resmi çok büyük: en çok {limit} × {limit} piksel beklenirken {received} geldi. Küçült ya da rakamı kırp.</translation>
    </message>
    <message>
        <source>This canvas cannot be read: expected a grey picture as a uint8 array of shape (height, width), received {received}. Convert it to one byte per pixel, with ink high.</source>
        <translation>Bu tuval okunamıyor: (yükseklik, genişlik) biçiminde gri bir uint8 dizisi beklenirken {received} geldi. Piksel başına bir bayta çevir; mürekkep yüksek değer olsun.</translation>
    </message>
    <message>
        <source>The canvas size must be a whole number from 1 to {high}, but is {size}.</source>
        <translation>Tuval boyutu 1 ile {high} arasında bir tam sayı olmalı, ama {size}.</translation>
    </message>
    <message>
        <source>This ink cannot be drawn: expected strokes that are lists of points (x, y) with finite numbers, received {received}. Leave this point out.</source>
        <translation>Bu çizim görüntüye dönüştürülemiyor: sonlu sayılardan oluşan (x, y) noktalarının listeleri beklenirken {received} geldi. Bu noktayı çıkar.</translation>
    </message>
    <message>
        <source>The pen&apos;s width must be a number above 0, in canvas pixels, but is {width}.</source>
        <translation>Kalem kalınlığı tuval pikseli cinsinden 0&apos;dan büyük bir sayı olmalı, ama {width}.</translation>
    </message>
    <message>
        <source>There is no image set “{name}”. Known sets: {known}.</source>
        <translation>“{name}” adlı bir veri seti yok. Bilinenler: {known}.</translation>
    </message>
    <message>
        <source>The data file {path} is damaged or incomplete ({reason}). Install the program again to restore it.</source>
        <translation>{path} veri dosyası bozuk ya da eksik ({reason}). Geri getirmek için programı yeniden kur.</translation>
    </message>
    <message>
        <source>The data file {path} is missing. Install the program again to restore it.</source>
        <translation>{path} veri dosyası yok. Geri getirmek için programı yeniden kur.</translation>
    </message>
    <message>
        <source>A network reads images of 28 × 28 bytes, but received {shape} of {type}. Prepare the picture with image_from_canvas first.</source>
        <translation>Ağ 28 × 28 baytlık görüntüler okur, ama {type} türünde {shape} geldi. Önce resmi image_from_canvas ile hazırla.</translation>
    </message>
    <message>
        <source>The model {path} is missing or damaged ({reason}). Choose another one.</source>
        <translation>{path} modeli yok ya da bozuk ({reason}). Başka bir model seç.</translation>
    </message>
    <message>
        <source>The model {path} does not give ten probabilities. Choose another one.</source>
        <translation>{path} modeli on olasılık vermiyor. Başka bir model seç.</translation>
    </message>
    <message>
        <source>There is no run “{name}”. “mnist-trainer runs” lists those that are kept.</source>
        <translation>“{name}” adlı bir eğitim yok. Saklananları “mnist-trainer runs” listeler.</translation>
    </message>
    <message>
        <source>The files of run “{name}” are damaged ({reason}). Delete {folder} to forget it.</source>
        <translation>“{name}” eğitiminin dosyaları bozuk ({reason}). Unutmak için {folder} klasörünü sil.</translation>
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
        <translation>{position}. katman tek başına Maxout olamaz: Maxout kendi toplamları arasından seçer. Onu bir Dense katmanının aktivasyonu olarak kullan.</translation>
    </message>
    <message>
        <source>Layer {position} is a convolution; Maxout works in Dense layers only.</source>
        <translation>{position}. katman bir evrişim; Maxout yalnızca Dense katmanlarında çalışır.</translation>
    </message>
    <message>
        <source>Layer {position} is Dense and needs one row of numbers, but receives {shape}. Put Flatten before it.</source>
        <translation>{position}. katman Dense; tek bir sayı dizisi gerekirken {shape} geliyor. Önüne Flatten koy.</translation>
    </message>
    <message>
        <source>Layer {position} works on images, but receives one row of {size} numbers. Put it before Flatten.</source>
        <translation>{position}. katman görüntülerle çalışır, ama {size} sayılık tek bir dizi geliyor. Onu Flatten&apos;dan önceye koy.</translation>
    </message>
    <message>
        <source>Layer {position} would leave an image of {height} × {width} pixels. Take a smaller window, padding “same”, or fewer layers before it.</source>
        <translation>{position}. katmandan geriye {height} × {width} piksellik bir görüntü kalırdı. Daha küçük bir pencere, “same” dolgusu ya da öncesinde daha az katman kullan.</translation>
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
        <translation>Ayarlar JSON&apos;da adları ve değerleri olan bir nesnedir, {value} değil.</translation>
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
        <translation>{path} yazılamadı ({reason}). Yer aç ya da MNIST_DESKTOP_HOME ile başka bir klasör seç, sonra yeniden dene.</translation>
    </message>
    <message>
        <source>The loss stopped being a number in epoch {epoch}, near step {step}: the weights grew without bound. The last good weights are kept. Try a smaller learning rate (now {learning_rate}).</source>
        <translation>Kayıp, {epoch}. epoch&apos;ta {step}. adım dolaylarında sayı olmaktan çıktı: ağırlıklar sınırsız büyüdü. Son sağlam ağırlıklar saklandı. Daha küçük bir öğrenme oranı dene (şimdi {learning_rate}).</translation>
    </message>
    <message>
        <source>Stopped by you; what was learned is kept.</source>
        <translation>Senin isteğinle durduruldu; öğrenilenler saklandı.</translation>
    </message>
    <message>
        <source>Stopped by you before the first step; there is no model to keep.</source>
        <translation>Senin isteğinle ilk adımdan önce durduruldu; saklanacak model yok.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Try a smaller network or batch.</source>
        <translation>Bu eğitim için bellek yetmiyor. Daha küçük bir ağ ya da batch dene.</translation>
    </message>
    <message>
        <source>The training failed unexpectedly: {reason}. The details help to report it.</source>
        <translation>Eğitim beklenmedik biçimde başarısız oldu: {reason}. Ayrıntılar bildirmeye yardım eder.</translation>
    </message>
    <message>
        <source>The window&apos;s setting “{field}” cannot be {value}.</source>
        <translation>Pencerenin “{field}” ayarı {value} olamaz.</translation>
    </message>
</context>
</TS>
